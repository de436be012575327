extension DemoCulture {
    static let english = DemoCulture(
        "English",
        she: """
            Barbara, Carolyn, Deborah, Gwen, Harriet, Irene, Janet, Kathleen, Laura, Marian, Nancy, Paula, Rebecca,
            Sandra, Valerie, Whitney, Abigail, Beth, Charlotte, Denise, Eleanor, Faith, Georgia, Helen, Joanna, Lydia,
            Martha, Natalie, Olivia, Phyllis, Rosemary, Sylvia, Tamara, Vivian, Wanda, Yvonne, June, Claire, Audrey
            """,
        he: """
            Alan, Bradley, Calvin, Derek, Edward, Frank, Gregory, Howard, Isaac, Jerome, Keith, Leonard, Malcolm, Nathan,
            Oscar, Philip, Quentin, Roger, Stephen, Terrence, Victor, Warren, Arthur, Bernard, Clifford, Desmond,
            Everett, Franklin, Gordon, Harold, Julian, Kenneth, Lawrence, Martin, Neil, Russell, Stuart, Theodore, Vernon
            """,
        families: """
            Abbott, Ashworth, Barlow, Beckett, Bishop, Blackwood, Brewster, Buckley, Caldwell, Chambers, Clayton, Conway,
            Crawford, Dalton, Dawson, Dixon, Eastman, Ellison, Fairchild, Fletcher, Foster, Gallant, Garrison, Gentry,
            Goodwin, Granger, Hale, Hammond, Hargrove, Harlan, Hatcher, Holloway, Hubbard, Ingram, Jennings, Kendrick,
            Kirkland, Langston, Leland, Lockhart, Mabry, Mercer, Merritt, Nash, Norwood, Oakley, Osborne, Parrish, Peyton,
            Pickett, Prescott, Radcliffe, Randall, Redmond, Ridley, Rutledge, Sawyer, Sheffield, Spalding, Stanton,
            Stratton, Sutherland, Talbot, Thatcher, Thornton, Tilden, Underhill, Vance, Wainwright, Waverly, Weldon,
            Whitcomb, Wilder, Winslow, Yardley, Beauchamp=BEE-cham, Leicester=LES-ter, Urquhart=ER-kut
            """)

    static let irish = DemoCulture(
        "Irish",
        she: """
            Aoife=EE-fa, Niamh=NEEV, Caoimhe=KEE-va, Gráinne=GRAWN-ya, Róisín=ro-SHEEN, Sinéad=shi-NAID, Orlaith=OR-la,
            Saoirse=SEER-sha, Maeve, Bríd=BREED
            """,
        he: """
            Cillian=KILL-ee-an, Eoin=OH-in, Tadhg=TIGE, Oisín=ush-EEN, Pádraig=PAW-drig, Ruairí=ROR-ee, Darragh=DA-ra,
            Cian=KEE-an, Brendan, Fergus
            """,
        families: """
            Ó Briain~Ní Bhriain=oh BREE-in~nee VREE-in, Ó Súilleabháin~Ní Shúilleabháin=oh SOO-la-vawn~nee HOO-la-vawn,
            Byrne, Doyle, Gallagher=GAL-a-her, Keogh=KYOH, McGrath=mc-GRAH, Tierney, Kavanagh, Hegarty, Cullinane,
            Mulcahy=mul-KA-hee
            """)

    static let welsh = DemoCulture(
        "Welsh",
        she: "Angharad=ang-HAR-ad, Carys=KA-ris, Siân=SHAHN, Gwenllian=gwen-HLEE-an, Eleri=e-LE-ree, Nia=NEE-a",
        he: "Rhys=REESE, Gethin=GETH-in, Emyr=EM-eer, Iolo=YO-lo, Llewelyn=hloo-WEL-in, Huw=HYOO",
        families: "Pritchard, Llewellyn=hloo-WEL-in, Cadwallader, Vaughan=VAWN, Probert, Gwynne, Bevan, Meredith")

    static let spanish = DemoCulture(
        "Spanish", twoFamilies: 30,
        she: """
            Guadalupe=gwa-da-LOO-peh, Ximena=hee-MEH-na, Yolanda, Marisol, Graciela=gra-see-EH-la, Esperanza,
            Rocío=ro-SEE-o,
            Itzel=eet-SEL, Leticia, Consuelo, Pilar, Araceli=a-ra-SEH-lee, Verónica, Inés=ee-NES, Luz=LOOS
            """,
        he: """
            Joaquín=wa-KEEN, Ignacio, Rubén, Héctor=EK-tor, Alejandro=a-leh-HAN-dro, Fermín, Raúl=ra-OOL, Ernesto,
            Gerardo=heh-RAR-do,
            Ángel=AN-hel, Rodrigo, Eusebio=eh-oo-SEH-byo, Julián=hoo-LYAN, Tomás, Gustavo
            """,
        families: """
            Villarreal=vee-ya-rreh-AL, Quiñones=kee-NYO-nes, Saldaña=sal-DA-nya, Echeverría=eh-cheh-veh-RREE-a,
            Montoya, Zepeda,
            Cárdenas, Escamilla, Gutiérrez, Ybarra=ee-BA-rra, Treviño=treh-VEE-nyo, Jáuregui=HOW-reh-gee, Benavides,
            Olivares,
            Covarrubias, Arredondo, Delgadillo=del-ga-DEE-yo, Barrientos, Zúñiga=SOO-nyee-ga, Palacios, Cantú
            """)

    static let german = DemoCulture(
        "German",
        she: """
            Ulrike=ool-REE-keh, Heike=HY-keh, Annegret, Silke=ZIL-keh, Friederike=free-deh-REE-keh, Jutta=YOO-ta,
            Mareike=ma-RY-keh
            """,
        he: "Jürgen=YUR-gen, Matthias=ma-TEE-as, Detlef, Wolfgang, Joachim=yo-AH-khim, Götz=GUTS, Henning, Uwe=OO-veh",
        families: """
            Schäfer=SHAY-fer, Köhler=KUR-ler, Jaeger=YAY-ger, Weiß=VICE, Krüger=KROO-ger, Böttcher=BUTT-kher,
            Zeidler=TSIDE-ler,
            Hoffmeister, Vogel=FO-gel, Reuter=ROY-ter, Schreiber=SHRY-ber, Lindner, Meißner=MICE-ner
            """)

    static let polish = DemoCulture(
        "Polish",
        she: """
            Agnieszka=ag-NYESH-ka, Małgorzata=mow-go-ZHA-ta, Elżbieta=elzh-BYEH-ta, Grażyna=gra-ZHI-na,
            Jolanta=yo-LAN-ta,
            Wiesława=vyeh-SWA-va
            """,
        he: """
            Wojciech=VOY-chekh, Grzegorz=GZHEH-gozh, Zbigniew=ZBEEG-nyef, Łukasz=WOO-kash, Krzysztof=KSHISH-tof,
            Jerzy=YEH-zhi
            """,
        families: """
            Wiśniewski~Wiśniewska=veesh-NYEF-skee~veesh-NYEF-ska,
            Szczepański~Szczepańska=shcheh-PAN-skee~shcheh-PAN-ska,
            Wójcik=VOY-cheek, Zając=ZA-yonts, Jabłoński~Jabłońska=ya-BWON-skee~ya-BWON-ska, Pawlak=PAV-lak,
            Mazurek=ma-ZOO-rek, Błaszczyk=BWASH-chik, Gołąb=GO-womp
            """)

    static let french = DemoCulture(
        "French",
        she: """
            Solène=so-LEN, Maëlle=ma-EL, Hélène=ay-LEN, Geneviève=zhun-VYEV, Anne-Laure, Mireille=mee-RAY,
            Océane=oh-say-AN
            """,
        he: "Thierry=tyeh-REE, Étienne=ay-TYEN, Guillaume=gee-YOM, Loïc=lo-EEK, Benoît=ben-WAH, Yves=EEV, Jean-Marc",
        families: """
            Lefèvre=luh-FEV, Gauthier=go-TYAY, Beaulieu=bo-LYUH, Renaud=ruh-NO, Chevalier, Fontaine,
            Deschamps=day-SHAHN, Thibault=tee-BO,
            Broussard=broo-SARD, Landry, Arceneaux=AR-sen-oh
            """)

    static let italian = DemoCulture(
        "Italian",
        she: "Chiara=KYA-ra, Giulia=JOO-lya, Ludovica, Fiorella, Beatrice=beh-a-TREE-cheh, Ilaria",
        he: "Giancarlo=jan-KAR-lo, Luca, Michele=mee-KEH-leh, Fabrizio, Gianni=JAN-nee, Renzo",
        families: """
            Bianchi=BYAN-kee, Ricci=REE-chee, Marchetti=mar-KEH-tee, Colangelo, Guerrini=gweh-REE-nee, Pellegrino,
            De Luca, Sciarra=SHA-rra
            """)

    static let portuguese = DemoCulture(
        "Portuguese", twoFamilies: 25,
        she: "Conceição=kon-say-SOWN, Beatriz, Luísa=loo-EE-za, Thaís=ta-EES, Graça=GRA-sa, Inês=ee-NESH",
        he: "João=zhoo-OWN, Thiago=chee-A-go, Rui=ROO-ee, Gonçalo=gon-SA-loo, Caetano, Henrique=en-REE-kee",
        families: """
            Magalhães=ma-ga-LYINES, Queiroz=kay-ROSH, Nogueira=no-GAY-ra, Brandão=bran-DOWN, Teixeira=tay-SHAY-ra,
            Cabral, Moura
            """)

    static let dutch = DemoCulture(
        "Dutch",
        she: "Marijke=ma-RY-keh, Anouk, Sanne=SA-neh, Liesbeth=LEES-bet, Femke",
        he: "Gijs=KHICE, Joost=YOHST, Maarten, Pieter, Sjoerd=SHOORT",
        families: """
            van der Heijden=van der HY-den, Kuiper=KOW-per, de Bruijn=duh BROWN, Hoekstra=HOOK-stra, Verhoeven,
            Dijkstra=DIKE-stra
            """)

    static let nordic = DemoCulture(
        "Nordic",
        she: "Åsa=OH-sa, Ingrid, Solveig=SOL-vay, Kaisa=KY-sa, Märta=MAIR-ta, Sigrún=SIG-roon",
        he: "Håkan=HOH-kan, Torbjørn=TOR-byurn, Jukka=YOO-ka, Søren=SUR-en, Björn=BYURN, Eirik=AY-rik",
        families: """
            Sjöberg=SHUH-berry, Lindqvist, Bjørnstad=BYURN-stad, Hämäläinen=HA-ma-ly-nen, Kjær=KYAIR,
            Ekström=EK-strum, Nygård=NEE-gor
            """)

    static let hungarian = DemoCulture(
        "Hungarian and Czech",
        she: "Zsuzsanna=ZHOO-zha-na, Ágnes=AHG-nesh, Réka=RAY-ka, Jiřina=YI-rzhi-na, Božena=BO-zheh-na",
        he: "László=LAHS-lo, György=JURJ, Zoltán=ZOL-tahn, Jiří=YI-rzhee, Miloš=MEE-losh",
        families: """
            Szabó=SA-bo, Kovács=KO-vahch, Nagy=NAHJ, Dvořák~Dvořáková=DVOR-zhahk~DVOR-zhah-ko-va,
            Horák~Horáková=HO-rahk~HO-rah-ko-va
            """)

    static let russian = DemoCulture(
        "Russian", nativeShare: 30,
        she: """
            Svetlana/Светлана=svet-LA-na, Lyudmila/Людмила=lyood-MEE-la, Yekaterina/Екатерина=yeh-ka-teh-REE-na,
            Nadezhda/Надежда=na-DEZH-da, Ksenia/Ксения=KSEH-nee-ya
            """,
        he: """
            Dmitri/Дмитрий=DMEE-tree, Yevgeny/Евгений=yev-GEH-nee, Sergei/Сергей=ser-GAY, Arkady/Аркадий=ar-KA-dee,
            Mikhail/Михаил=mee-kha-EEL
            """,
        families: """
            Sokolov~Sokolova/Соколов~Соколова=so-ko-LOF~so-ko-LO-va, Zhukov~Zhukova/Жуков~Жукова=ZHOO-kof~ZHOO-ko-va,
            Belyaev~Belyaeva/Беляев~Беляева=beh-LYA-yef~beh-LYA-yeh-va,
            Shcherbakov~Shcherbakova/Щербаков~Щербакова=shcher-ba-KOF~shcher-ba-KO-va,
            Vinogradov~Vinogradova/Виноградов~Виноградова
            """)

    static let ukrainian = DemoCulture(
        "Ukrainian", nativeShare: 30,
        she: "Oksana/Оксана=ok-SA-na, Halyna/Галина=ha-LEE-na, Solomiia/Соломія=so-lo-MEE-ya, Nataliia/Наталія",
        he: "Bohdan/Богдан=boh-DAN, Taras/Тарас=ta-RAS, Andrii/Андрій=an-DREE, Volodymyr/Володимир=vo-lo-DIH-mer",
        families: """
            Shevchuk/Шевчук=shev-CHOOK, Kravchenko/Кравченко, Bondarenko/Бондаренко, Lysenko/Лисенко=li-SEN-ko,
            Tkachuk/Ткачук=tka-CHOOK
            """)

    static let greek = DemoCulture(
        "Greek", nativeShare: 30,
        she: "Eleni/Ελένη=eh-LEH-nee, Katerina/Κατερίνα, Despina/Δέσποινα=DES-pee-na, Vasiliki/Βασιλική=va-see-lee-KEE",
        he: """
            Giorgos/Γιώργος=YOR-gos, Stavros/Σταύρος=STAV-ros, Nikos/Νίκος=NEE-kos,
            Panagiotis/Παναγιώτης=pa-na-YO-tis
            """,
        families: """
            Papadakis~Papadaki/Παπαδάκης~Παπαδάκη=pa-pa-DA-kis~pa-pa-DA-kee,
            Angelopoulos~Angelopoulou/Αγγελόπουλος~Αγγελοπούλου=an-yeh-LO-poo-los~an-yeh-lo-POO-loo,
            Xenakis~Xenaki/Ξενάκης~Ξενάκη=kseh-NA-kis~kseh-NA-kee, Georgiou/Γεωργίου=yor-YEE-oo
            """)
}
