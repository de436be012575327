extension NameVariants {
    /// Variants below that are other people's names.
    static let elsewhereTable = """
        johann johannes giovanni jean juan jan johan hans jens janos joao ioannis yannis giannis yahya jovan ioan yohanan
        juhani hannes shane iain eoin owen simone simeon shimon semyon szymon ximeno aharon haroun harun avraham ibrahim
        ebrahim adriano adrien agnieszka ines inez alain alun alberto alessandro alejandro alexandre aleksander
        alasdair alexandros iskander alessandra alejandra alfredo andre andrea andreas andrei andrey andrzej anders andres
        ondrej andriy andras antti angelina angelica anna hannah hanna annette anneke anton antonio antoine antonin arnaud
        arno arturo bartek bartosz bartlomiej vasily vasile bernardo carlos carlo karel karl karol karoly carolina lina
        caterina catalina katarina katarzyna karin kathleen caitlin catriona ekaterina carlotta lotte krystian christiaan
        kirsten kristina cristina
        """

    /// One line per name: the name, then its variants. Folded: no accents, no capitals.
    static let table = """
        aaron ron ronnie aron aharon haroun harun
        abigail abby abbie abbey gail
        abraham abe abram avraham ibrahim ebrahim abie bram
        adelaide addie ada adela
        adrian ade adriano adrien hadrian
        agnes aggie agnieszka ines inez
        ahmad ahmed achmed ahmet
        aidan aiden ayden aedan
        alan al allan allen alain alun
        albert al bert bertie alberto
        alejandro alex ale alexander alessandro
        alexander alex al sandy xander alec alek sasha alexandre alexandros aleksandr aleksander alejandro alessandro iskander sascha alasdair alastair alistair olexandr oleksandr zander
        alexandra alex sandra sasha lexi lexie alessandra alejandra aleksandra sandy ali alix
        alexis alexei alexey aleksei aleksey alyosha
        alfred al fred alf alfie alfredo
        alice ali alyce alicia allie elsie
        alison ali allison alyson allie
        amanda mandy manda
        amelia amy millie emilia
        anastasia stacy nastya ana stacey anastassia
        andrew andy drew andre andrea andreas andrei andrey andrzej anders andres ondrej andriy andrii andras antti
        andrea andie andy drea
        angela angie ange angelica angelina
        anne ann anna annie anya hannah nan nancy ana anneke anita annette hanna
        anthony tony ant anton antonio antoine anthoni toni antony antonin antoni
        antonia toni tonia antonina
        archibald archie
        arnold arnie arnaud arno
        arthur art artie arturo artur
        augustine gus august augustus austin augusto
        barbara barb barbie babs barbra varvara basia
        bartholomew bart barth bartek bartosz bartlomiej
        basil vasily vasiliy vassily vasile vasilis vassilis bazyli
        beatrice bea trixie beatrix beatriz bice
        belinda bel lindy
        benjamin ben benny benji benjy binyamin benyamin benjamim
        bernard bernie barney bernhard bernardo bernd
        bernadette bernie detta
        bertram bert bertie
        bonita bonnie
        bradley brad
        brandon bran brendon branden
        brian bryan brien bryant
        bridget biddy bridie brigid brigitte birgit
        bruno brunon
        calvin cal
        cameron cam camron kameron
        carl karl carlos carlo charles karel carlito
        caroline carol carrie caro carolyn karoline lina carolina
        cassandra cass cassie sandra
        catherine cathy kate katie kathy kit kitty cat katherine kathryn katharine catharine cathryn catalina caterina katarina katerina ekaterina yekaterina katya kathleen caitlin katrina catriona karin katarzyna kasia kat kathrin cathleen trina
        cecilia celia cissy cecily cecile sissy
        charles charlie chuck chas chaz carl carlos chip charley karol karoly
        charlotte charlie lottie lotte charlotta carlota lola
        chester chet
        christian chris christiaan cristian kristian krystian
        christina chris tina christine chrissie christie kristina kristine cristina kirsten kirsty krystyna christy chrissy kristin kris
        christopher chris kit topher kris christoph christophe cristobal kristoffer krzysztof christoffer christof christos
        clara clare claire clair klara
        clarence clare
        clement clem klemens
        clifford cliff
        clinton clint
        constance connie constanza
        cornelius neil con cor cornelis kees
        craig kraig
        cynthia cindy cyndi
        cyril kirill kyrill cyrille
        daniel dan danny dani danil daniil daniele danilo
        danielle dani daniela danuta
        darren daren darrin
        david dave davey davy dawid dafydd davide dawud daoud davit
        deborah deb debbie debby debra devorah dvora
        denis dennis denny den denys dionysios dionisio
        derek derrick deric dirk
        diana di dinah diane dianne
        dmitri dmitry dmitriy dimitri dima dimitrios dimitris dmytro mitya demetrios dimitar
        dominic dom nick dominique dominik domenico domingo nic
        donald don donny donnie
        dorothy dot dottie dolly dora dorothea dorota
        douglas doug
        duncan dunc
        edgar ed eddie edgardo
        edmund ed eddie ned ted edmond edmundo
        edward ed eddie ted ned teddy eduardo eduard edouard edvard edoardo eduard
        edwin ed eddie edwyn
        eileen aileen ilene
        elaine ellie helaine
        eleanor ellie nell nora elinor leonora lenore ella nellie eleonora elena eleanora
        elias eli elijah ilya ilia elie ilias
        elizabeth liz beth betty eliza lisa libby lizzie betsy bess elisabeth elisabetta elise elsa elspeth ellie isabel isabella liesl lise bettina buffy lisbeth erzsebet elizaveta elzbieta alzbeta lizbeth bette
        ellen nell ellie nellie helen
        elliott elliot eliot
        emily em emmy millie emilie emilia emma
        emmanuel manny manuel emanuel manolis immanuel emanuele
        emma em emmie
        enrique henry kike enrico quique
        eric erik erich rick erick eirik rikard
        ernest ernie ernst ernesto
        esther hester essie ester
        ethan eitan
        eugene gene evgeny evgeni yevgeny yevgeniy eugenio eugen evgeniy jevgeni
        eva eve evie ewa yeva chava
        evelyn eve evie lyn evelina
        ezekiel zeke ezequiel
        fatima fatma fatemeh fatimah
        felicity fliss flick lissy
        ferdinand fernando ferdi nando
        florence flo florrie flossie fiorenza
        frances fran francie fanny frankie francesca francisca franziska francine francoise franca franciszka
        francis frank fran francesco francisco franz francois franciszek paco pancho frans ferenc frankie franco
        franklin frank
        frederick fred freddie freddy rick fritz frederik friedrich federico frederic fredrik fryderyk fredrick fred
        gabriel gabe gabi gabriele gavriel gavril
        gabrielle gabby gaby gabriela ella gabriella
        gareth gary gaz
        garrett garret gerard
        gary garry gaz
        genevieve gen jenny ginny genevre
        geoffrey geoff jeff jeffrey jeffery geoffry gottfried joffrey
        george georgie jorge georg giorgio georges georgios giorgos yorgos jorg jurgen yuri jerzy gheorghe george joerg georgi heorhii jiri juraj goran
        georgina georgie gina georgia georgiana
        gerald jerry gerry gerhard geraldo geraldine gerold
        gerard gerry jerry gerardo gerhard gert gerrit
        gertrude trudy gertie gertrud trude
        gilbert gil bert gilberto
        giovanni john gianni juan gian
        giuseppe joseph beppe peppe joe
        gordon gord gordie
        grace gracie grazia gracia
        graham graeme grahame
        gregory greg gregor grigory grigori grzegorz gregorio gregoire grigoriy gregg grigorios
        guadalupe lupe
        guillermo william memo
        gustav gus gustavo gustave gustaf
        guy guido
        hannah hanna hana hanne channah anna
        harold harry hal harald haroldo
        harriet hattie harry henrietta
        hasan hassan
        heather hev
        heidi adelheid
        helen nell helena ellen elena helene eleni lena yelena olena ilona halina hella
        henry harry hank hal henri heinrich enrique hendrik henrik enrico henryk heinz henk hen
        herbert herb bert heribert
        herman hermann armando harman
        hillary hilary
        howard howie
        hubert bert hugh hugo
        hugh hugo huw hughie ugo
        humphrey humph
        hussein husayn hussain hossein huseyin husain
        ian iain john ean
        ibrahim abraham ebrahim ibraheem brahim
        ignatius iggy ignacio nacho ignacy inigo
        igor ihor
        immanuel manny emmanuel
        irene rene irina iryna irena eirini ira renie
        isaac ike zack yitzhak itzhak izak ishaq izzy isak yitzchak
        isabel izzy bella isabella isabelle ysabel belle isobel ishbel izabela bel elizabeth
        isidore izzy dore isidoro isidro
        ismail ishmael ismael ismayil
        ivan john vanya iwan ioan jan juan
        jack john jackie jacques jock
        jacob jake jacques jakob james jacobo jakub yaakov yakov yaqub jaap iago giacomo kuba yacob jakov coby kobe
        jacqueline jackie jacqui jacquelyn
        jaime james jamie
        james jim jimmy jamie jem jaime jacques seamus jaime diego santiago tiago jago hamish jimmie giacomo jacobus
        jane janie jan janet jean jeanne joan janice giovanna jana juana sinead jayne janet
        janet jan jane janette jeannette
        janice jan janis
        jason jay jase
        jasper casper caspar kaspar gaspard
        javier xavier javi xavi
        jeanette jean jenny jeannette
        jeffrey jeff geoffrey jeffery geoff
        jennifer jen jenny jenn jenna jennie gennifer
        jeremy jerry jem jeremiah jez jeremias
        jerome jerry hieronymus geronimo jeronimo
        jesse jess yishai
        jessica jess jessie jessy
        jesus chuy chucho
        jillian jill gillian gill gil
        joan joanie joanna jo johanna jane
        joanna jo joanne joan johanna ioanna asia joana
        joel yoel joe
        john jack johnny jon jean juan johann johannes giovanni ivan ian sean jan johan hans jens janos joao ioannis yannis giannis evan yahya jonny jonathan jovan ioan yohanan jukka juhani hannes shane iain eoin owen jehan
        jonathan jon jonny john nathan yonatan johnathan jonathon johnathon jonatan johnny
        jordan jordi jory
        jose joseph pepe joe
        joseph joe joey jose giuseppe josef yusuf youssef yosef jozef iosif josep pepe beppe jo yousef yusef osip joost jozsef joop
        josephine jo josie fifi josefina giuseppina josefa josette
        joshua josh yehoshua josue
        joyce joy
        juan john johnny
        judith judy judi jude yehudit judit
        julia julie jules juliet giulia juliana yulia julie
        julian jules julio julius giuliano julien jule
        juliet jules julia juliette giulietta
        justin jus justinus justyn giustino
        katherine kate kathy katie catherine kathryn kat kay kitty katharine katya katja katarina
        kathleen kathy kath kay kate cathleen
        kenneth ken kenny kenney
        kevin kev
        khaled khalid halid chaled
        kimberly kim kimberley kimmy
        konstantin kostya konstantinos kostas costas constantine constantin costa dinos kostis
        kristen kris kristin kirsten
        lance lancelot
        laura laurie lori laure lora lauretta larisa
        lauren laurie loren lauryn
        laurence larry laurie lawrence lars lorenzo laurent lawry lauri lorentz lorenz laurens
        lawrence larry laurie laurence law loren lorenzo
        leah lea lia leia
        leo leon lev leonid lyova lew
        leonard leo len lenny leonardo leonhard leonid lennie
        leonid leo leonidas leon
        leslie les lesley
        leticia letty tish laetitia
        lewis lou louis lew
        liam william willem
        lillian lily lil lilly liliana lilian lilli
        linda lindy lyn lynda belinda
        lindsay linds lindsey linsey
        lionel leo lion leonel
        lisa elizabeth liza elisa
        logan loghan
        louis lou louie luis ludwig luigi lewis lluis ludovic ludwik lajos lodewijk aloysius
        louise lou lulu luisa luise louisa ludovica
        lucas luke luca luc lukas lucasz lukasz loukas lukash
        lucy lu lucia lucie luz lucille lucinda
        luke lucas luca luc
        lydia lidia lida
        lynn lynne lyn
        mackenzie mac kenzie
        madeline maddie maddy madeleine magdalena lena maddie madelyn magda
        magdalena magda lena maddalena madeleine
        malcolm mal calum callum
        manuel manny manolo manu emmanuel
        marc mark marcus marco marcos marek marko
        marcus mark marc marco marcos markus marek
        margaret maggie meg peggy marge margie greta rita daisy madge margot marguerite margarita margherita margareta gretchen mags mairead margrethe malgorzata gosia peg marga margret margo megan
        maria mary marie mia marija mariya maryam miriam masha marika marita
        marianne mary ann marian
        marie mary maria
        marilyn lyn mari
        marion marian marianne
        mark marc marco marcus marek markus marcos
        marjorie marge margie marjory
        martha marty mattie marta marthe patty
        martin marty mart martino marten marcin maarten martyn martijn morten merten
        mary maria marie molly polly may mae mamie maire miriam maryam marija mariya mitzi moira maura maureen mari marya minnie mollie
        matilda tilly mattie mathilde tilda maud mathilda
        matthew matt matty matteo mateo matthias mathieu matthieu mathew mateusz matvey mattias matthijs matias mathias matthaus
        maureen mo maura reenie
        maurice moe maury morris moritz mauricio maurizio mauritz moritz
        maximilian max maxim maxime massimo maxwell maksim maksym massimiliano
        maxwell max
        megan meg meghan maegan
        melanie mel melany
        melissa mel missy lissa
        mercedes mercy sadie
        michael mike mick mickey mikey micky mikhail michel miguel michele mikael michal mihai michail mischa misha mykola micheal mitch mikhael mihail mikko mihaly mykhailo mikkel michiel miki mikel
        michelle shell shelly chelle michele micaela
        mildred millie milly
        miriam mimi mary maryam miri mirjam
        mitchell mitch michael
        mohammed muhammad mohamed mohammad muhammed mohamad mehmet mo mahomet mohd muhamad mahmoud mamadou mamdouh
        moses moshe moe mose musa moussa moises mose
        mustafa mostafa moustafa mustapha
        nancy nan ann anne
        naomi noemi noami
        natalie nat natalia nathalie natasha talia natalya nataliya nathaly
        nathan nate nat nathaniel natan
        nathaniel nate nat nathan nathanael
        neil neal niall nigel
        nicholas nick nicky nicolas nicola nikolai nikolay niklas nico klaus nikos nikolaos mikolaj miklos nicolae mykola nikolaus claus nikola nickolas nic nik nicolaas nils niels koos kolya nikolaj
        nicole nicky nikki nicola nicolette colette niki nikky
        noah noe
        norman norm
        nora norah eleanor honora noreen
        octavia tavy ottavia
        oksana xenia ksenia oxana kseniya
        olga helga olha
        oliver ollie oli olivier noll oliviero olivar
        olivia liv livia livvy ollie
        omar umar omer
        oscar oskar ossie
        osman othman uthman usman ousmane
        oswald oz ozzie osvaldo
        otto otho
        owen eoin euan ewan evan ewen
        pamela pam pammy
        patricia pat patty tricia trish patsy patti tish patrizia paddy
        patrick pat paddy rick padraig patricio patryk patrice padraic
        paul pablo paolo pavel pauli pawel paulo pol paulus pavlo pavlos pal bulus poul
        paula pauline paulina paola
        pauline polly paula paulina
        penelope penny pen
        percival percy
        peter pete pedro pierre piotr petr pyotr piero pieter peder petros petro petar pit per pietro botros boutros petter piet pekka
        philip phil pip philippe felipe filip phillip philipp filippo filippos pippo flip
        philippa pippa pip philipa filipa
        phyllis phyl filis
        phoebe feebs phebe
        priscilla cilla prissy
        rachel rach rae rachael raquel rahel rachelle shelly rachele
        ralph rafe rolf raul raoul ralf
        ramon ray raymond moncho
        randolph randy randall dolph
        raphael rafael rafe raf rafi raffaele rafal rafaela rafa
        raymond ray ramon raimund raimundo raimondo
        rebecca becky bex becca reba rebekah rivka beck rebeka
        regina gina reggie queenie
        reginald reg reggie ron rex reinhold rinaldo reynaldo
        reza rida riza ridha
        rhonda ronda
        richard rick dick rich ricky richie dickie ricardo riccardo rickie ryszard rikard richart
        robert bob rob bobby robbie bert robin roberto rupert bobbie roberta ruprecht
        roberta bobbie robbie berta
        roderick rod rick roddy rory rodrigo
        rodney rod
        roger rodge ruggero rogelio rutger rodger hodge
        roland rollo rolando orlando roly rowland
        ronald ron ronnie ronny ronaldo ranald rinaldo
        rory ruairi ruaridh roderick
        rosalind roz ros rosalinda
        rose rosie rosa rosalie rosemary rosario roza
        rosemary rose rosie romy rosemarie
        roxanne roxy roxana
        rudolph rudy rolf rudi rudolf rodolfo dolph
        rupert robert roop
        russell russ rusty
        ruth ruthie rut
        salvatore sal sam toto salvador salvator
        samantha sam sammy
        samuel sam sammy shmuel samuele sami shmuil
        sandra sandy alexandra sandie
        sarah sally sadie sara sarai zara
        scott scotty
        sean shawn shaun john shane shon eoin
        sebastian seb bas bastian sebastien baz sebastiano bastien
        sergei sergey serge sergio serhiy sergiy sergiu serzh seryozha sergius
        sharon shaz shari
        sheila sheelagh cecilia shelagh sheelah
        shirley shirl
        sidney sid syd sydney
        siegfried sigi ziggy
        silvia sylvia sylvie
        simon si simeon shimon semyon simone szymon ximeno
        sofia sophia sophie zofia sonia sonya sofie sofiya sophy zosia
        solomon sol solly shlomo suleiman salomon suleyman sulaiman zalman salman
        sonia sonya sonja sophia
        stanislav stas stan stanislaw stanislas stanislaus
        stanley stan
        stella estelle estella star
        stephanie steph stephie stefanie stephany stefania stefani stephania fanny
        stephen steve steven stevie stefan esteban etienne stephan stefano stepan istvan steffen stephanos szczepan stjepan stevan stephane steph
        stuart stewart stu stew
        susan sue suzie susie suzanne suzy susanna susannah zuzana zsuzsa shoshana sukie susana suzan
        sylvester sly silvester silvestre
        tamara tammy tam mara toma tamar
        tatiana tania tanya tatyana tetiana tatjana
        terence terry terrence tel terrance
        teresa terry tess tessa theresa therese reese terri tere tracy tereza
        thaddeus thad ted tad tadeusz
        theodore ted theo teddy teodoro fyodor fedor theodor teodor feodor theodoros thodoris todor
        theresa terry tess teresa therese tessa resi
        thomas tom tommy tomas tommaso thom tomasz toma tuomas tamas thos tam foma
        tiffany tiff
        timothy tim timmy timo timofey timothee timotheus timoteo timofei
        tobias toby tobiah tobie
        tracy tracey teresa tracie
        tristan tris tristram
        ulrich uli ulrik ulrike
        ursula uschi ursel sula orsola
        valentin val valentine valentino valya valentyn walenty
        valerie val valeria valery
        vanessa nessa ness
        veronica ronnie vera ronni veronika veronique nika vero
        victor vic viktor vittorio vitya wiktor
        victoria vicky tori vikki viktoria vic vickie vittoria vika wiktoria
        vincent vince vinny vinnie vicente vincenzo vincenz enzo wincenty
        violet vi viola violette
        virginia ginny ginger ginnie
        vivian viv vivienne vivien
        vladimir vlad volodymyr vova wladimir waldemar volodya vladimiros wlodzimierz
        vyacheslav slava vaclav viacheslav wenceslas wieslaw
        wallace wally
        walter walt wally wat gualtiero walther valter gauthier wouter
        wanda vanda
        wendy gwendolyn wen
        gwendolyn gwen wendy
        wilhelm william willy willi wim
        wilfred wilf fred will
        william bill will billy willy liam guillermo wilhelm guillaume willem guglielmo bilal wilson billie willie vilmos guilherme vasyl vilhelm wim viljo
        winifred winnie freda win
        winston win
        woodrow woody
        xavier javier zave xavi
        yasmin jasmine yasmine jasmin jas yasemin jessamine
        yolanda yoli iolanda jolanta
        yuri george yury yuriy iurii jurij yurii youri juri
        yusuf youssef yousef joseph yousif yussuf
        zachary zach zack zak zacharias zechariah zachariah zacharie sakari
        zoe zoey zoie
        abdullah abdallah abdulla abdella
        abdulrahman abderrahman abdurrahman abdelrahman
        abdulaziz abdelaziz
        aisha ayesha aicha aysha ayse
        ali aly
        amir emir ameer
        hamid hameed
        jamal gamal cemal djamel
        karim kareem kerim
        mahmoud mahmud mehmood
        nasser nasir naser
        osama usama oussama
        rahman rehman
        said saeed sayed saied
        salim saleem selim
        samir sameer
        tariq tarek tarik
        walid waleed oualid
        yasser yasir
        zainab zaynab zeinab zeynep
        chaim haim hayim hyman chayim
        yehuda judah jehuda yehudah
        shmuel samuel
        david dudu dovid
        rivka rebecca
        wei way
        xiaoming hsiaoming
        gim kim ghim
        bag park pak bak
        i lee yi rhee li
        choe choi chwe
        jeong jung chung cheong
        gang kang kahng
        jo cho joh
        yun yoon youn
        im lim rim yim
        no roh noh
        yu yoo ryu yoo
        jang chang
        o oh
        gu koo goo
        an ahn
        baeg baek paek paik
        seo suh
        sin shin
        gwon kwon
        lin lam lim
        chen chan tan chin
        wang wong
        huang wong hwang
        zhang chang cheung
        liu lau low lew
        wu ng goh
        zhou chow chou
        zheng cheng tay
        cai tsai choi chua
        xie tse hsieh cheh
        xu hsu chui
        zhao chao chiu
        zhu chu
        guo kwok kuo
        he ho
        hu woo
        liang leung
        ye yip yeh yap
        lu lo luk
        yang yeung
        li lee
        ma mah
        gao ko kao
        luo lo law
        song sung soong
        tang teng
        feng fung
        deng teng tang
        cao tsao
        zeng tsang tseng
        jiang chiang kong
        qian chien chin
        sun suen
        lv lyu lu
        nguyen nguyn nuygen win
        huynh hoang huyn
        vu vo
        smith smyth smythe smithe schmidt schmitt
        johnson jonson johnston johnstone
        macdonald mcdonald
        mackenzie mckenzie
        schmidt schmitt schmid schmied
        meyer meier maier mayer meir myer
        fischer fisher
        schneider snyder snider
        muller mueller miller moeller moller
        weiss weis
        schwarz schwartz
        koch cook
        braun brown browne
        jansen janssen jensen janson
        petersen peterson pedersen
        hansen hanson
        larsen larson larsson
        olsen olson olsson
        andersen anderson andersson
        nielsen nilsson nelson
        cohen kohn cohn kahn cahn kagan coen
        levy levi levine lewi
        katz kats cats
        goldstein goldstien
        rabinowitz rabinovich rabinovitch
        horowitz horovitz gurevich
        chowdhury choudhury chaudhry chaudhary choudhry chaudhuri
        gonzalez gonzales
        rodriguez rodrigues
        hernandez fernandez hernandes
        perez peres
        gomez gomes
        lopez lopes
        vasquez vazquez
        jimenez ximenez gimenez
        oneill oneal oneil neill
        oreilly reilly riley
        obrien brien bryan
        oconnor connor connors
        tchaikovsky chaikovsky chaykovskiy tschaikowski
        khrushchev khrushchyov chruschtschow
        wright right
        hughes hews huse
        knight night
        leigh lee lea
        thompson thomson tomson
        phillips philips
        davies davis
        harris harries
        jeffreys jeffries
        clark clarke
        reed reid read
        gray grey
        moore more muir
        stewart stuart steward
        allen allan alan
        white whyte
        bailey bayley baillie
        burke bourke
        byrne burns beirne
        cholmondeley chumley
        beauchamp beecham
        featherstonehaugh fanshaw
        mainwaring mannering
        marjoribanks marchbanks
        menzies mingis
        dalziel dalyell
        leicester lester
        worcester wooster worster
        gloucester gloster
        saint st
        """
}
