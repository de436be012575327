/// A number's time zone, if the number alone determines it.
///
/// Countries with one time do, and so do most North American area codes. Countries with several times, area codes split
/// by a zone boundary, freephone and satellite numbers do not: then there is no answer rather than a guess.
package enum NumberZone {
    /// - Returns: a tz database zone, `Europe/Berlin`.
    package static func zone(of number: PhoneNumber) -> String? {
        guard let e164 = number.e164, !number.isSatellite else { return nil }
        if number.kind == .tollFree || number.kind == .premium || number.kind == .sharedCost { return nil }
        if let country = number.country, let zone = countries[country] { return zone }
        guard e164.hasPrefix("+1"), e164.utf8.count == 12 else { return nil }
        return areas[String(e164.dropFirst(2).prefix(3))]
    }

    /// Countries whose clocks agree the year round (tz database, 2025).
    private static let countries = Dictionary(
        uniqueKeysWithValues: countryText.split(separator: ",").compactMap { pair in
            let words = pair.split(whereSeparator: \.isWhitespace)
            return words.count == 2 ? (String(words[0]), String(words[1])) : nil
        })

    /// Area codes of the United States and Canada that lie within one zone.
    private static let areas = Dictionary(
        uniqueKeysWithValues: areaText.split(separator: ";").flatMap { line in
            let parts = line.split(separator: ":")
            guard parts.count == 2 else { return [(String, String)]() }
            let zone = String(parts[0].drop(while: \.isWhitespace))
            return parts[1].split(whereSeparator: \.isWhitespace).map { (String($0), zone) }
        })

    private static let countryText = """
        AD Europe/Andorra, AE Asia/Dubai, AF Asia/Kabul, AG America/Antigua, AI America/Anguilla, AL
        Europe/Tirane, AM Asia/Yerevan, AO Africa/Luanda, AR America/Argentina/Buenos_Aires, AS
        Pacific/Pago_Pago, AT Europe/Vienna, AW America/Aruba, AX Europe/Mariehamn, AZ Asia/Baku, BA
        Europe/Sarajevo, BB America/Barbados, BD Asia/Dhaka, BE Europe/Brussels, BF Africa/Ouagadougou, BG
        Europe/Sofia, BH Asia/Bahrain, BI Africa/Bujumbura, BJ Africa/Porto-Novo, BL America/St_Barthelemy,
        BM Atlantic/Bermuda, BN Asia/Brunei, BO America/La_Paz, BQ America/Kralendijk, BS America/Nassau, BT
        Asia/Thimphu, BW Africa/Gaborone, BY Europe/Minsk, BZ America/Belize, CC Indian/Cocos, CF
        Africa/Bangui, CG Africa/Brazzaville, CH Europe/Zurich, CI Africa/Abidjan, CK Pacific/Rarotonga, CM
        Africa/Douala, CO America/Bogota, CR America/Costa_Rica, CU America/Havana, CV Atlantic/Cape_Verde,
        CW America/Curacao, CX Indian/Christmas, CY Asia/Nicosia, CZ Europe/Prague, DE Europe/Berlin, DJ
        Africa/Djibouti, DK Europe/Copenhagen, DM America/Dominica, DO America/Santo_Domingo, DZ
        Africa/Algiers, EE Europe/Tallinn, EG Africa/Cairo, EH Africa/El_Aaiun, ER Africa/Asmara, ET
        Africa/Addis_Ababa, FI Europe/Helsinki, FJ Pacific/Fiji, FK Atlantic/Stanley, FO Atlantic/Faroe, FR
        Europe/Paris, GA Africa/Libreville, GB Europe/London, GD America/Grenada, GE Asia/Tbilisi, GF
        America/Cayenne, GG Europe/Guernsey, GH Africa/Accra, GI Europe/Gibraltar, GM Africa/Banjul, GN
        Africa/Conakry, GP America/Guadeloupe, GQ Africa/Malabo, GR Europe/Athens, GS
        Atlantic/South_Georgia, GT America/Guatemala, GU Pacific/Guam, GW Africa/Bissau, GY America/Guyana,
        HK Asia/Hong_Kong, HN America/Tegucigalpa, HR Europe/Zagreb, HT America/Port-au-Prince, HU
        Europe/Budapest, IE Europe/Dublin, IL Asia/Jerusalem, IM Europe/Isle_of_Man, IN Asia/Kolkata, IO
        Indian/Chagos, IQ Asia/Baghdad, IR Asia/Tehran, IS Atlantic/Reykjavik, IT Europe/Rome, JE
        Europe/Jersey, JM America/Jamaica, JO Asia/Amman, JP Asia/Tokyo, KE Africa/Nairobi, KG Asia/Bishkek,
        KH Asia/Phnom_Penh, KM Indian/Comoro, KN America/St_Kitts, KP Asia/Pyongyang, KR Asia/Seoul, KW
        Asia/Kuwait, KY America/Cayman, LA Asia/Vientiane, LB Asia/Beirut, LC America/St_Lucia, LI
        Europe/Vaduz, LK Asia/Colombo, LR Africa/Monrovia, LS Africa/Maseru, LT Europe/Vilnius, LU
        Europe/Luxembourg, LV Europe/Riga, LY Africa/Tripoli, MA Africa/Casablanca, MC Europe/Monaco, MD
        Europe/Chisinau, ME Europe/Podgorica, MF America/Marigot, MG Indian/Antananarivo, MH Pacific/Majuro,
        MK Europe/Skopje, ML Africa/Bamako, MM Asia/Yangon, MO Asia/Macau, MP Pacific/Saipan, MQ
        America/Martinique, MR Africa/Nouakchott, MS America/Montserrat, MT Europe/Malta, MU
        Indian/Mauritius, MV Indian/Maldives, MW Africa/Blantyre, MY Asia/Kuala_Lumpur, MZ Africa/Maputo, NA
        Africa/Windhoek, NC Pacific/Noumea, NE Africa/Niamey, NF Pacific/Norfolk, NG Africa/Lagos, NI
        America/Managua, NL Europe/Amsterdam, NO Europe/Oslo, NP Asia/Kathmandu, NR Pacific/Nauru, NU
        Pacific/Niue, OM Asia/Muscat, PA America/Panama, PE America/Lima, PH Asia/Manila, PK Asia/Karachi,
        PL Europe/Warsaw, PM America/Miquelon, PN Pacific/Pitcairn, PR America/Puerto_Rico, PS Asia/Gaza, PW
        Pacific/Palau, PY America/Asuncion, QA Asia/Qatar, RE Indian/Reunion, RO Europe/Bucharest, RS
        Europe/Belgrade, RW Africa/Kigali, SA Asia/Riyadh, SB Pacific/Guadalcanal, SC Indian/Mahe, SD
        Africa/Khartoum, SE Europe/Stockholm, SG Asia/Singapore, SH Atlantic/St_Helena, SI Europe/Ljubljana,
        SJ Arctic/Longyearbyen, SK Europe/Bratislava, SL Africa/Freetown, SM Europe/San_Marino, SN
        Africa/Dakar, SO Africa/Mogadishu, SR America/Paramaribo, SS Africa/Juba, ST Africa/Sao_Tome, SV
        America/El_Salvador, SX America/Lower_Princes, SY Asia/Damascus, SZ Africa/Mbabane, TC
        America/Grand_Turk, TD Africa/Ndjamena, TF Indian/Kerguelen, TG Africa/Lome, TH Asia/Bangkok, TJ
        Asia/Dushanbe, TK Pacific/Fakaofo, TL Asia/Dili, TM Asia/Ashgabat, TN Africa/Tunis, TO
        Pacific/Tongatapu, TR Europe/Istanbul, TT America/Port_of_Spain, TV Pacific/Funafuti, TW
        Asia/Taipei, TZ Africa/Dar_es_Salaam, UG Africa/Kampala, UY America/Montevideo, UZ Asia/Samarkand,
        VA Europe/Vatican, VC America/St_Vincent, VE America/Caracas, VG America/Tortola, VI
        America/St_Thomas, VN Asia/Ho_Chi_Minh, VU Pacific/Efate, WF Pacific/Wallis, WS Pacific/Apia, YE
        Asia/Aden, YT Indian/Mayotte, ZA Africa/Johannesburg, ZM Africa/Lusaka, ZW Africa/Harare, CN
        Asia/Shanghai, UA Europe/Kiev
        """

    private static let areaText = """
        America/New_York: 207 603 802 413 508 617 774 781 857 339 351 978 401 203 475 860 959 212 315 332
        347 363 516 518 585 607 624 631 646 680 716 718 838 845 914 917 929 934 201 551 609 640 732 848 856
        862 908 973 215 223 267 272 412 445 484 570 582 610 717 724 814 835 878 302 240 301 410 443 667 227
        202 771 276 434 540 571 686 703 757 804 826 948 304 681 252 336 472 704 743 828 910 919 980 984 803
        839 843 854 864 229 404 470 478 678 706 762 770 912 943 239 305 321 324 352 386 407 561 645 656 689
        727 728 754 772 786 813 863 904 941 954 216 220 234 283 326 330 380 419 436 440 513 567 614 740 937
        231 248 269 313 517 586 616 679 734 810 947 989 317 463 260 765 502 859 865;
        America/Chicago: 217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872 262 274 353 414
        534 608 715 920 218 320 507 612 651 763 924 952 319 515 563 641 712 314 417 557 573 636 660 816 975
        327 479 501 870 225 318 337 504 985 228 601 662 769 205 251 256 334 659 938 615 629 731 901 210 214
        254 281 325 346 361 409 430 469 512 621 682 713 726 737 806 817 830 832 903 936 940 945 956 972 979
        405 539 572 580 918 316 913 402 531;
        America/Denver: 303 719 720 970 983 505 575 385 435 801 307 406 915;
        America/Phoenix: 480 520 602 623;
        America/Los_Angeles: 209 213 279 310 323 341 350 357 369 408 415 424 442 510 530 559 562 619 626 628
        650 657 661 669 707 714 738 747 760 805 818 820 831 837 840 858 909 916 925 949 951 206 253 360 425
        509 564 503 971 702 725;
        Pacific/Honolulu: 808;
        America/Toronto: 226 249 289 343 365 382 416 437 519 548 613 647 683 705 742 753 905 263 354 438 450
        468 514 579 819 873;
        America/Winnipeg: 204 431 584;
        America/Edmonton: 368 403 587 780 825;
        America/Vancouver: 604;
        America/Halifax: 782 902;
        America/Moncton: 428 506;
        """
}
