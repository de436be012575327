extension DemoCulture {
    static let vietnamese = DemoCulture(
        "Vietnamese", order: .familyFirst,
        she: """
            Thị Lan=tee LAHN, Ngọc Hân=nyawk HUN, Bích Thủy=bick TWEE, Kim Chi=kim CHEE, Tuyết Mai=twee-et MY,
            Thu Hà=too HAH
            """,
        he: """
            Văn Dũng=van ZOONG, Quốc Anh=kwuk AHN, Minh Đức=ming DOOK, Hữu Phước=hoo FOOK, Thanh Tùng=tan TOONG,
            Gia Huy=za HWEE
            """,
        families: "Nguyễn=WIN, Trần=CHUN, Phạm=FAHM, Huỳnh=HWIN, Võ=VAW, Đặng=DAHNG, Bùi=BOO-ee, Ngô=NGOH, Lê=LAY")

    static let chinese = DemoCulture(
        "Chinese", order: .familyFirst, nativeSeparator: "", nativeShare: 25,
        she: """
            Wan-Ting/婉婷=wahn TING, Xiuying/秀英=SHYOH-ying, Yuxin/雨欣=YOO-sheen, Meiling/美玲=may LING, Qiuyue/秋月=chyo YWEH,
            Zixuan/子萱=dzuh SHWEN, Jiayi/佳怡=jyah EE
            """,
        he: """
            Wei/伟=WAY, Zhiqiang/志强=jir CHYAHNG, Haoran/浩然=how RAHN, Xiaoming/晓明=shyow MING, Guoqing/国庆=gwo CHING,
            Jianguo/建国=jyen GWO, Tzu-Hsiang/子翔=tsuh SHYAHNG
            """,
        families: """
            Zhang/张=JAHNG, Xu/徐=SHOO, Zhao/赵=JOW, Qian/钱=CHYEN, Cai/蔡=TSY, Zheng/郑=JUNG, Xie/谢=SHYEH, Huang/黄=HWAHNG,
            Lee/李, Chen/陈=CHUN, Zhou/周=JOE, Ouyang/欧阳=oh YAHNG
            """)

    static let japanese = DemoCulture(
        "Japanese", order: .familyFirst, nativeSeparator: " ", nativeShare: 25,
        she: """
            Hanako/花子=HA-na-ko, Yui/結衣=YOO-ee, Sachiko/幸子=SA-chee-ko, Ayumi/歩美=a-YOO-mee, Misaki/美咲=mee-SA-kee,
            Chihiro/千尋=CHEE-hee-ro
            """,
        he: """
            Kenji/健二=KEN-jee, Haruto/陽翔=HA-roo-to, Daisuke/大輔=DICE-keh, Takeshi/武=ta-KEH-shee, Ryōta/亮太=RYOH-ta,
            Shin'ichi/慎一=SHEEN-ee-chee
            """,
        families: """
            Yamada/山田, Watanabe/渡辺=wa-ta-NA-beh, Kobayashi/小林=ko-ba-YA-shee, Hayashi/林=ha-YA-shee, Inoue/井上=ee-NO-weh,
            Matsumoto/松本, Fujiwara/藤原, Ōnishi/大西=OH-nee-shee, Shimizu/清水=SHEE-mee-zoo
            """)

    static let korean = DemoCulture(
        "Korean", order: .familyFirst, nativeSeparator: "", nativeShare: 25,
        she: "Ji-woo/지우=jee-OO, Seo-yeon/서연=suh-YUN, Eun-ji/은지=un-JEE, Hye-jin/혜진=hyeh-JIN, Soo-ah/수아=soo-AH",
        he: "Min-jun/민준=min-JOON, Hyun-woo/현우=hyun-OO, Dong-hyuk/동혁=dong-HYUK, Sung-ho/성호=sung-HO, Jae-won/재원=jay-WON",
        families: "Kim/김, Choi/최=CHWEH, Jung/정=JUNG, Yoon/윤=YOON, Lim/임, Kwon/권=KWUN, Hwang/황=HWAHNG, Seo/서=SUH")

    static let arabic = DemoCulture(
        "Arabic", nativeShare: 20,
        she: """
            Layla/ليلى=LAY-la, Hanan/حنان=ha-NAN, Rania/رانيا=RA-nee-ya, Khadija/خديجة=kha-DEE-ja, Samar/سمر=SA-mar,
            Yasmin/ياسمين=yas-MEEN
            """,
        he: """
            Khalid/خالد=KHA-lid, Youssef/يوسف=YOO-sef, Tariq/طارق=TA-rik, Omar/عمر=OH-mar, Faisal/فيصل=FY-sal,
            Nabil/نبيل=na-BEEL
            """,
        families: """
            Haddad/حداد=had-DAD, Khoury/خوري=KHOO-ree, al-Masri/المصري=al MAS-ree, Mansour/منصور=man-SOOR,
            Qasim/قاسم=KA-sim,
            Shaheen/شاهين=sha-HEEN, Farouk/فاروق=fa-ROOK
            """)

    static let hebrew = DemoCulture(
        "Hebrew", nativeShare: 20,
        she: "Rivka/רבקה=reev-KA, Tzipora/ציפורה=tsee-PO-ra, Michal/מיכל=mee-KHAL, Noa/נועה=NO-a, Yael/יעל=ya-EL",
        he: "Eitan/איתן=ay-TAN, Yehuda/יהודה=yeh-HOO-da, Chaim/חיים=KHY-im, Gilad/גלעד=gee-LAD, Uri/אורי=OO-ree",
        families: """
            Ben-Ari/בן־ארי=ben a-REE, Shapira/שפירא=sha-PEE-ra, Mizrahi/מזרחי=miz-RA-khee, Katz/כץ=KATS,
            Peretz/פרץ=PEH-rets, Avraham/אברהם=av-ra-HAM
            """)

    static let hindi = DemoCulture(
        "Hindi", nativeShare: 15,
        she: """
            Ananya/अनन्या=a-NAN-ya, Lakshmi/लक्ष्मी=LUKSH-mee, Deepika/दीपिका=DEE-pi-ka, Meera/मीरा=MEE-ra,
            Kavita/कविता=KA-vi-ta, Sunita/सुनीता=soo-NEE-ta
            """,
        he: """
            Arjun/अर्जुन=AR-joon, Vikram/विक्रम=VIK-rum, Rajesh/राजेश=ra-JESH, Siddharth/सिद्धार्थ=sid-DARTH,
            Anil/अनिल=a-NEEL, Manoj/मनोज=ma-NOHJ
            """,
        families: """
            Chaturvedi/चतुर्वेदी=cha-toor-VEH-dee, Agarwal/अग्रवाल=a-gar-WAL, Bhatt/भट्ट=BUT,
            Deshpande/देशपांडे=desh-PAN-deh, Joshi/जोशी=JO-shee, Mehta/मेहता=MEH-ta, Saxena/सक्सेना=suk-SEH-na
            """)

    static let tamil = DemoCulture(
        "Tamil",
        she: "Kamala=KA-ma-la, Vasanthi=va-SAN-thee, Thenmozhi=then-MO-ree, Nithya=NITH-ya",
        he: "Senthil=SEN-thil, Murugan=MOO-roo-gan, Karthik=KAR-thik, Elango=eh-LAN-go",
        families: """
            Subramanian=soo-bra-MAN-yan, Venkataraman=ven-ka-ta-RA-man, Krishnamurthy=krish-na-MOOR-thee,
            Natarajan=na-ta-RA-jan
            """)

    static let turkish = DemoCulture(
        "Turkish",
        she: "Ayşe=eye-SHEH, Gülşen=gul-SHEN, Özlem=urz-LEM, Çiğdem=chee-DEM, Elif=eh-LEEF",
        he: "Oğuz=oh-OOZ, Mehmet=meh-MET, Çağlar=cha-LAR, Serkan=ser-KAN, İlker=eel-KER",
        families: """
            Yılmaz=yuhl-MAZ, Çelik=cheh-LEEK, Şahin=sha-HEEN, Öztürk=urz-TURK, Aydoğan=eye-do-AN, Kılıç=kuh-LUHCH
            """)

    static let yoruba = DemoCulture(
        "Yoruba",
        she: """
            Folasade=fo-la-sha-DEH, Títílayọ̀=tee-tee-LA-yo, Yewande=yeh-WAN-deh, Àdùnní=ah-doon-NEE,
            Morẹ́nikẹ́=mo-REH-nee-keh
            """,
        he: """
            Olúwaṣeun=oh-loo-wa-SHEH-oon, Babatunde=ba-ba-TOON-deh, Kọ́ládé=KAW-la-deh, Adébáyọ̀=a-deh-BA-yo,
            Túndé=TOON-deh
            """,
        families: """
            Adeyemi=ah-deh-YEH-mee, Ògúnlẹ́yẹ=oh-goon-LEH-yeh, Balogun=ba-lo-GOON, Akíntọ́lá=a-keen-TAW-la,
            Olatunji=oh-la-TOON-jee, Fálànà=fa-la-NA
            """)

    static let igbo = DemoCulture(
        "Igbo",
        she: "Ngozi=n-GO-zee, Adaeze=a-da-EH-zeh, Chidinma=chee-DIN-ma, Ifeoma=ee-FEH-oh-ma",
        he: "Chukwuemeka=choo-kweh-MEH-ka, Obinna=oh-BEE-na, Ikenna=ee-KEH-na, Uchenna=oo-CHEH-na",
        families: """
            Okafor=oh-KA-for, Eze=EH-zeh, Nwosu=WOH-soo, Okonkwo=oh-KON-kwo, Onyekachi=on-yeh-KA-chee, Mbah=m-BAH
            """)

    static let persian = DemoCulture(
        "Persian",
        she: "Shirin=shee-REEN, Mahsa=mah-SA, Golnaz=gol-NAZ, Parvaneh=par-va-NEH",
        he: "Behrouz=beh-ROOZ, Kourosh=koo-ROSH, Dariush=da-ree-OOSH, Farhad=far-HAD",
        families: """
            Tehrani=teh-ra-NEE, Hosseini=ho-say-NEE, Golestan=go-les-TAN, Khosravi=khos-ra-VEE, Rahimi=ra-hee-MEE
            """)

    static let urdu = DemoCulture(
        "Urdu",
        she: "Ayesha=ah-EE-sha, Mehwish=MEH-wish, Rukhsana=rookh-SA-na, Zainab=ZAY-nab",
        he: "Bilal=bi-LAL, Shahzaib=SHA-zabe, Imran=im-RAN, Zubair=zoo-BARE",
        families: "Qureshi=koo-REH-shee, Siddiqui=sid-DEE-kee, Chaudhry=CHOW-dree, Malik=MA-lik, Bukhari=boo-KHA-ree")

    static let filipino = DemoCulture(
        "Filipino",
        she: "Maricel, Luzviminda=looz-vee-MIN-da, Rowena, Cherry Ann, Imelda",
        he: "Jejomar=JEH-jo-mar, Reynaldo, Crisanto, Dennis, Efren",
        families: """
            Macaraeg=ma-ka-RA-eg, Dimaculangan=dee-ma-koo-LA-ngan, Bautista=bow-TIS-ta, Manalo,
            Pangilinan=pa-ngi-LEE-nan
            """)

    static let amharic = DemoCulture(
        "Amharic",
        she: "Tsehay=tseh-HY, Selamawit=seh-LA-ma-wit, Hiwot=HEE-wot, Bethlehem",
        he: "Tewodros=teh-WO-dros, Yared=YA-red, Getachew=geh-TA-cho, Bekele=beh-KEH-leh",
        families: "Haile=HY-leh, Gebremariam=geb-reh-MAR-yam, Tadesse=ta-DEH-seh, Wolde=WOL-deh")

    static let akan = DemoCulture(
        "Akan",
        she: "Abena=a-beh-NA, Akosua=a-ko-SOO-a, Efua=eh-FOO-a, Adwoa=ad-JO-a",
        he: "Kofi, Kwabena=KWA-beh-na, Yaw, Kwame=KWA-meh",
        families: "Mensah=MEN-sa, Owusu=oh-WOO-soo, Asante=a-SAN-teh, Boateng=BWA-ting, Agyeman=AH-jeh-man")

    static let all: [DemoCulture] = [
        english, irish, welsh, spanish, german, polish, french, italian, portuguese, dutch, nordic, hungarian, russian,
        ukrainian, greek, vietnamese, chinese, japanese, korean, arabic, hebrew, hindi, tamil, turkish, yoruba, igbo,
        persian, urdu, filipino, amharic, akan,
    ]

    /// Out of a thousand people who call an office in Houston, in the order of ``all``.
    static let houston: [Int] = [
        390, 20, 10, 190, 18, 14, 22, 16, 10, 6, 10, 6, 10, 8, 8, 60, 38, 10, 16, 26, 8, 34, 12, 8, 22, 18, 12, 14,
        12, 8, 8,
    ]
}
