namespace DocModel.Unicode;

// Made from Unicode's data, not by hand: see UnicodeTableTests.
internal static partial class Characters
{
    /// <summary>What each of the blocks of 128 characters holds, a number of one of <see cref="Blocks"/>.</summary>
    private static ReadOnlySpan<byte> BlockNumbers =>
    [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 34, 35, 36, 37, 38, 39, 34, 34, 34, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59,
        60, 61, 62, 63, 64, 64, 65, 64, 66, 67, 64, 64, 64, 64, 68, 69, 64, 64, 64, 70, 64, 64, 71, 72, 73, 74, 75, 76, 77, 78, 64, 79,
        80, 81, 82, 83, 84, 85, 64, 64, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
        34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 86, 34, 34, 34, 34,
        34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
        34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
        34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
        34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
        34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
        87, 34, 34, 34, 34, 34, 34, 34, 34, 88, 34, 34, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 34, 34, 34, 34, 34, 34, 34, 34,
        34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
        34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
        34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 101, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102,
        102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102,
        102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 34, 34, 103, 104, 105, 106, 34, 34, 107, 108, 109, 110, 111, 112,
    ];

    /// <summary>
    /// The classes of characters, block after block: capital (U), title (T), small (l), modifier (m) and other letters (o), marks (+),
    /// digits (0), other numbers (1), spaces, separators of lines (!), punctuation (.), symbols ($), all else (?).
    /// </summary>
    private static ReadOnlySpan<byte> Blocks =>
        "???????????????????????????????? ...$......$....0000000000..$$$..UUUUUUUUUUUUUUUUUUUUUUUUUU...$.$llllllllllllllllllllllllll.$.$?"u8 +
        "???????????????????????????????? .$$$$$.$$o.$?$$$$11$l..$1o.111.UUUUUUUUUUUUUUUUUUUUUUU$UUUUUUUllllllllllllllllllllllll$llllllll"u8 +
        "UlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUllUlUlUlUlUlUlUlUllUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUUlUlUll"u8 +
        "lUUlUlUUlUUUllUUUUlUUlUUUlllUUlUUlUlUlUUlUllUlUUlUUUlUlUUlloUlllooooUTlUTlUTlUlUlUlUlUlUlUlUllUlUlUlUlUlUlUlUlUllUTlUlUUUlUlUlUl"u8 +
        "UlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlllllllUUlUUllUlUUUUlUlUlUlUlllllllllllllllllllllllllllllllllllllllllllllllll"u8 +
        "llllllllllllllllllllolllllllllllllllllllllllllllmmmmmmmmmmmmmmmmmm$$$$mmmmmmmmmmmm$$$$$$$$$$$$$$mmmmm$$$$$$$m$m$$$$$$$$$$$$$$$$$"u8 +
        "++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++UlUlm$Ul??mlll.U"u8 +
        "????$$U.UUU?U?UUlUUUUUUUUUUUUUUUUU?UUUUUUUUUlllllllllllllllllllllllllllllllllllUllUUUlllUlUlUlUlUlUlUlUlUlUlUlUlllllUl$UlUUllUUU"u8 +
        "UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUllllllllllllllllllllllllllllllllllllllllllllllllUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUl"u8 +
        "Ul$+++++??UlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUUlUlUlUlUlUlUllUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUl"u8 +
        "UlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUl?UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU??m......llllllllllllllllllllllllllllllll"u8 +
        "lllllllll..??$$$?+++++++++++++++++++++++++++++++++++++++++++++.+.++.++.+????????ooooooooooooooooooooooooooo????oooo..???????????"u8 +
        "??????$$$..$..$$+++++++++++.?...oooooooooooooooooooooooooooooooomoooooooooo+++++++++++++++++++++0000000000....oo+ooooooooooooooo"u8 +
        "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo.o+++++++?$++++++mm++$++++oo0000000000ooo$$o"u8 +
        "..............??o+oooooooooooooooooooooooooooooo+++++++++++++++++++++++++++??ooooooooooooooooooooooooooooooooooooooooooooooooooo"u8 +
        "oooooooooooooooooooooooooooooooooooooo+++++++++++o??????????????0000000000ooooooooooooooooooooooooooooooooo+++++++++mm$...m??+$$"u8 +
        "oooooooooooooooooooooo++++m+++++++++m+++m+++++??...............?ooooooooooooooooooooooooo+++??.?ooooooooooo?????oooooooooooooooo"u8 +
        "oooooooo$oooooo?????????++++++++ooooooooooooooooooooooooooooooooooooooooom++++++++++++++++++++++++?+++++++++++++++++++++++++++++"u8 +
        "++++oooooooooooooooooooooooooooooooooooooooooooooooooooooo+++o++++++++++++++++++o+++++++oooooooooo++..0000000000.moooooooooooooo"u8 +
        "o+++?oooooooo??oo??oooooooooooooooooooooo?ooooooo?o???oooo??+o+++++++??++??+++o????????+????oo?ooo++??0000000000oo$$111111$$o.+?"u8 +
        "?+++?oooooo????oo??oooooooooooooooooooooo?ooooooo?oo?oo?oo??+?+++++????++??+++???+???????oooo?o???????0000000000++ooo+.?????????"u8 +
        "?+++?ooooooooo?ooo?oooooooooooooooooooooo?ooooooo?oo?ooooo??+o++++++++?+++?+++??o???????????????oo++??0000000000.$???????o++++++"u8 +
        "?+++?oooooooo??oo??oooooooooooooooooooooo?ooooooo?oo?ooooo??+o+++++++??++??+++???????+++????oo?ooo++??0000000000$o111111????????"u8 +
        "??+o?oooooo???ooo?oooo???oo?o?oo???oo???ooo???oooooooooooo????+++++???+++?++++??o??????+??????????????0000000000111$$$$$$$$?????"u8 +
        "+++++oooooooo?ooo?ooooooooooooooooooooooo?oooooooooooooooo??+o+++++++?+++?++++???????++?ooo??o??oo++??0000000000???????.1111111$"u8 +
        "o+++.oooooooo?ooo?ooooooooooooooooooooooo?oooooooooo?ooooo??+o+++++++?+++?++++???????++??????oo?oo++??0000000000?oo+????????????"u8 +
        "++++ooooooooo?ooo?ooooooooooooooooooooooooooooooooooooooooo++o+++++++?+++?++++o$????ooo+1111111ooo++??0000000000111111111$oooooo"u8 +
        "?+++?oooooooooooooooooo???oooooooooooooooooooooooo?ooooooooo?o??ooooooo???+????++++++?+?++++++++??????0000000000??++.???????????"u8 +
        "?oooooooooooooooooooooooooooooooooooooooooooooooo+oo+++++++????$oooooom++++++++.0000000000..????????????????????????????????????"u8 +
        "?oo?o?ooooo?oooooooooooooooooooooooo?o?oooooooooo+oo+++++++++o??ooooo?m?+++++++?0000000000??oooo????????????????????????????????"u8 +
        "o$$$...............$.$$$++$$$$$$00000000001111111111$+$+$+....++oooooooo?oooooooooooooooooooooooooooooooooooo????+++++++++++++++"u8 +
        "+++++.++ooooo+++++++++++?++++++++++++++++++++++++++++++++++++?$$$$$$$$+$$$$$$?$$.....$$$$..?????????????????????????????????????"u8 +
        "ooooooooooooooooooooooooooooooooooooooooooo++++++++++++++++++++o0000000000......oooooo++++oooo+++o+++oo+++++++ooo++++ooooooooooo"u8 +
        "oo++++++++++++o+0000000000++++$$UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU?U?????U??lllllllllllllllllllllllllllllllllllllllllll.mlll"u8 +
        "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo"u8 +
        "ooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo?oooo??ooooooo?o?oooo??oooooooooooooooooooooooooooooooo"u8 +
        "ooooooooo?oooo??ooooooooooooooooooooooooooooooooo?oooo??ooooooo?o?oooo??ooooooooooooooo?oooooooooooooooooooooooooooooooooooooooo"u8 +
        "ooooooooooooooooo?oooo??ooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo??+++.........11111111111111111111???"u8 +
        "oooooooooooooooo$$$$$$$$$$??????UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU??llllll??"u8 +
        ".ooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo"u8 +
        "ooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo$.ooooooooooooooooo"u8 +
        " oooooooooooooooooooooooooo..???ooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo...111oooooooo???????"u8 +
        "oooooooooooooooooo++++?????????ooooooooooooooooooo+++..?????????oooooooooooooooooo++????????????ooooooooooooo?ooo?++????????????"u8 +
        "oooooooooooooooooooooooooooooooooooooooooooooooooooo++++++++++++++++++++++++++++++++...m...$o+??0000000000??????1111111111??????"u8 +
        "...........+++?+0000000000??????ooooooooooooooooooooooooooooooooooomooooooooooooooooooooooooooooooooooooooooooooooooooooo???????"u8 +
        "ooooo++oooooooooooooooooooooooooooooooooo+o?????oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo??????????"u8 +
        "ooooooooooooooooooooooooooooooo?++++++++++++????++++++++++++????$???..0000000000oooooooooooooooooooooooooooooo??ooooo???????????"u8 +
        "oooooooooooooooooooooooooooooooooooooooooooo????oooooooooooooooooooooooooo??????00000000001???$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$"u8 +
        "ooooooooooooooooooooooo+++++??..ooooooooooooooooooooooooooooooooooooooooooooooooooooo++++++++++?+++++++++++++++++++++++++++++??+"u8 +
        "0000000000??????0000000000??????.......m......??++++++++++++++?++++++++++++++++?????????????????????????????????????????????????"u8 +
        "+++++ooooooooooooooooooooooooooooooooooooooooooooooo+++++++++++++++++oooooooo???0000000000.......$$$$$$$$$$+++++++++$$$$$$$$$..?"u8 +
        "+++oooooooooooooooooooooooooooooo+++++++++++++oo0000000000oooooooooooooooooooooooooooooooooooooooooooo++++++++++++++????????...."u8 +
        "oooooooooooooooooooooooooooooooooooo++++++++++++++++++++???.....0000000000???ooo0000000000oooooooooooooooooooooooooooooommmmmm.."u8 +
        "lllllllll???????UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU??UUU........????????+++.+++++++++++++++++++++oooo+oooooo+oo+++o?????"u8 +
        "llllllllllllllllllllllllllllllllllllllllllllmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmlllllllllllllmlllllll"u8 +
        "lllllllllllllllllllllllllllmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++"u8 +
        "UlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUl"u8 +
        "UlUlUlUlUlUlUlUlUlUlUlllllllllUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUl"u8 +
        "llllllllUUUUUUUUllllll??UUUUUU??llllllllUUUUUUUUllllllllUUUUUUUUllllll??UUUUUU??llllllll?U?U?U?UllllllllUUUUUUUUllllllllllllll??"u8 +
        "llllllllTTTTTTTTllllllllTTTTTTTTllllllllTTTTTTTTlllll?llUUUUT$l$$$lll?llUUUUT$$$llll??llUUUU?$$$llllllllUUUUU$$$??lll?llUUUUT$$?"u8 +
        "           ?????........................!!????? ....................$.............$............ ????????????????1m??111111$$$..m"u8 +
        "1111111111$$$..?mmmmmmmmmmmmm???$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$???????????????+++++++++++++????+???++++++++++++???????????????"u8 +
        "$$U$$$$U$$lUUUllUUUl$U$$$UUUUU$$$$$$U$U$U$UUUU$lUUUUlooool$$llUU$$$$$Ullll$$$$l$111111111111111111111111111111111111111111111111"u8 +
        "111Ul11111$$????$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$"u8 +
        "$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$"u8 +
        "$$$$$$$$....$$$$$$$$$$$$$$$$$$$$$$$$$$$$$..$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$"u8 +
        "$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$?????????????????????????$$$$$$$$$$$?????????????????????11111111111111111111111111111111"u8 +
        "1111111111111111111111111111$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$1111111111111111111111"u8 +
        "$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$..............1111111111"u8 +
        "11111111111111111111$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$..$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$..........$$$$$$$$$$$$$$$$"u8 +
        "$$$......................$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$....$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$..$$"u8 +
        "$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$??$$$$$$$$$$"u8 +
        "$$$$$$$$$$$$$$$$$$$$$$?$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$"u8 +
        "UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUllllllllllllllllllllllllllllllllllllllllllllllllUlUUUllUlUlUlUUUUlUllUllllllmmUU"u8 +
        "UlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUll$$$$$$UlUl+++Ul?????....1.."u8 +
        "llllllllllllllllllllllllllllllllllllll?l?????l??oooooooooooooooooooooooooooooooooooooooooooooooooooooooo???????m.??????????????+"u8 +
        "ooooooooooooooooooooooo?????????ooooooo?ooooooo?ooooooo?ooooooo?ooooooo?ooooooo?ooooooo?ooooooo?++++++++++++++++++++++++++++++++"u8 +
        "...............................................m................................$$............??????????????????????????????????"u8 +
        "$$$$$$$$$$$$$$$$$$$$$$$$$$?$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$????????????"u8 +
        "$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$??????????????????????????$$$$$$$$$$$$????"u8 +
        " ...$mo1..........$$............$111111111++++++.mmmmm$$111mo.$$?ooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo"u8 +
        "ooooooooooooooooooooooo??++$$mmo.oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo.mmmo"u8 +
        "?????ooooooooooooooooooooooooooooooooooooooooooo?ooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo"u8 +
        "ooooooooooooooo?$$1111$$$$$$$$$$oooooooooooooooooooooooooooooooo$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$????????????oooooooooooooooo"u8 +
        "$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$?1111111111$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$11111111$111111111111111$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$"u8 +
        "1111111111$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$111111111111111$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$"u8 +
        "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$"u8 +
        "ooooooooooooooooooooomoooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo"u8 +
        "ooooooooooooo???$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$?????????oooooooooooooooooooooooooooooooooooooooommmmmm.."u8 +
        "oooooooooooom...oooooooooooooooo0000000000oo????????????????????UlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlo+???.++++++++++.m"u8 +
        "UlUlUlUlUlUlUlUlUlUlUlUlUlUlmm++oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo1111111111++......????????"u8 +
        "$$$$$$$$$$$$$$$$$$$$$$$mmmmmmmmm$$UlUlUlUlUlUlUlllUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlmllllllllUlUlUUl"u8 +
        "UlUlUlUlm$$UlUloUlUlllUlUlUlUlUlUlUlUlUlUlUUUUUlUUUUUlUlUlUlUlUlUlUlUUUUlUl?????Ul?l?lUlUl????????????????????????mmmUlommlooooo"u8 +
        "oo+ooo+oooo+ooooooooooooooooooooooo+++++$$$$+???111111$$$$??????oooooooooooooooooooooooooooooooooooooooooooooooooooo....????????"u8 +
        "++oooooooooooooooooooooooooooooooooooooooooooooooooo++++++++++++++++++????????..0000000000??????++++++++++++++++++oooooo...o.oo+"u8 +
        "0000000000oooooooooooooooooooooooooooo++++++++..ooooooooooooooooooooooo+++++++++++++???????????.ooooooooooooooooooooooooooooo???"u8 +
        "++++ooooooooooooooooooooooooooooooooooooooooooooooo++++++++++++++.............?m0000000000????..ooooo+mooooooooo0000000000ooooo?"u8 +
        "ooooooooooooooooooooooooooooooooooooooooo++++++++++++++?????????ooo+oooooooo++??0000000000??....oooooooooooooooomoooooo$$$o+++oo"u8 +
        "oooooooooooooooooooooooooooooooooooooooooooooooo+o+++oo++ooooo++o+o????????????????????????oom..ooooooooooo+++++..omm++?????????"u8 +
        "?oooooo??oooooo??oooooo?????????ooooooo?ooooooo?lllllllllllllllllllllllllllllllllllllllllll$mmmmlllllllllm$$????llllllllllllllll"u8 +
        "llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllooooooooooooooooooooooooooooooooooo++++++++.++??0000000000??????"u8 +
        "oooooooooooooooooooooooooooooooooooo????????????ooooooooooooooooooooooo????ooooooooooooooooooooooooooooooooooooooooooooooooo????"u8 +
        "????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????"u8 +
        "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo??oooooooooooooooo"u8 +
        "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo??????????????????????????????????????"u8 +
        "lllllll????????????lllll?????o+oooooooooo$ooooooooooooo?ooooo?o?oo?oo?oooooooooooooooooooooooooooooooooooooooooooooooooooooooooo"u8 +
        "oooooooooooooooooooooooooooooooooooooooooooooooooo$$$$$$$$$$$$$$$$$????????????????ooooooooooooooooooooooooooooooooooooooooooooo"u8 +
        "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo..$$$$$$$$$$$$$$$$oooooooooooooooooooooooooooooooooooooooooooooooo"u8 +
        "oooooooooooooooo??oooooooooooooooooooooooooooooooooooooooooooooooooooooo???????$????????????????????????????????oooooooooooo$$$$"u8 +
        "++++++++++++++++..........??????++++++++++++++++...................................?..............$.$$$?.$..????ooooo?oooooooooo"u8 +
        "ooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo???"u8 +
        "?...$......$....0000000000..$$$..UUUUUUUUUUUUUUUUUUUUUUUUUU...$.$llllllllllllllllllllllllll.$.$.......oooooooooomooooooooooooooo"u8 +
        "oooooooooooooooooooooooooooooommooooooooooooooooooooooooooooooo???oooooo??oooooo??oooooo??ooo???$$$$$$$?$$$$$$$?????????????$$??"u8;

    private const string ToLowerRanges =
        "\u00C0\u00D6\u0001\u0020\u00D8\u00DE\u0001\u0020\u0100\u012E\u0002\u0001\u0132\u0136\u0002\u0001\u0139\u0147\u0002\u0001" +
        "\u014A\u0176\u0002\u0001\u0178\u0178\u0001\uFF87\u0179\u017D\u0002\u0001\u0181\u0181\u0001\u00D2\u0182\u0184\u0002\u0001" +
        "\u0186\u0186\u0001\u00CE\u0187\u0187\u0001\u0001\u0189\u018A\u0001\u00CD\u018B\u018B\u0001\u0001\u018E\u018E\u0001\u004F" +
        "\u018F\u018F\u0001\u00CA\u0190\u0190\u0001\u00CB\u0191\u0191\u0001\u0001\u0193\u0193\u0001\u00CD\u0194\u0194\u0001\u00CF" +
        "\u0196\u0196\u0001\u00D3\u0197\u0197\u0001\u00D1\u0198\u0198\u0001\u0001\u019C\u019C\u0001\u00D3\u019D\u019D\u0001\u00D5" +
        "\u019F\u019F\u0001\u00D6\u01A0\u01A4\u0002\u0001\u01A6\u01A6\u0001\u00DA\u01A7\u01A7\u0001\u0001\u01A9\u01A9\u0001\u00DA" +
        "\u01AC\u01AC\u0001\u0001\u01AE\u01AE\u0001\u00DA\u01AF\u01AF\u0001\u0001\u01B1\u01B2\u0001\u00D9\u01B3\u01B5\u0002\u0001" +
        "\u01B7\u01B7\u0001\u00DB\u01B8\u01B8\u0001\u0001\u01BC\u01BC\u0001\u0001\u01C4\u01C4\u0001\u0002\u01C5\u01C5\u0001\u0001" +
        "\u01C7\u01C7\u0001\u0002\u01C8\u01C8\u0001\u0001\u01CA\u01CA\u0001\u0002\u01CB\u01DB\u0002\u0001\u01DE\u01EE\u0002\u0001" +
        "\u01F1\u01F1\u0001\u0002\u01F2\u01F4\u0002\u0001\u01F6\u01F6\u0001\uFF9F\u01F7\u01F7\u0001\uFFC8\u01F8\u021E\u0002\u0001" +
        "\u0220\u0220\u0001\uFF7E\u0222\u0232\u0002\u0001\u023A\u023A\u0001\u2A2B\u023B\u023B\u0001\u0001\u023D\u023D\u0001\uFF5D" +
        "\u023E\u023E\u0001\u2A28\u0241\u0241\u0001\u0001\u0243\u0243\u0001\uFF3D\u0244\u0244\u0001\u0045\u0245\u0245\u0001\u0047" +
        "\u0246\u024E\u0002\u0001\u0370\u0372\u0002\u0001\u0376\u0376\u0001\u0001\u037F\u037F\u0001\u0074\u0386\u0386\u0001\u0026" +
        "\u0388\u038A\u0001\u0025\u038C\u038C\u0001\u0040\u038E\u038F\u0001\u003F\u0391\u03A1\u0001\u0020\u03A3\u03AB\u0001\u0020" +
        "\u03CF\u03CF\u0001\u0008\u03D8\u03EE\u0002\u0001\u03F4\u03F4\u0001\uFFC4\u03F7\u03F7\u0001\u0001\u03F9\u03F9\u0001\uFFF9" +
        "\u03FA\u03FA\u0001\u0001\u03FD\u03FF\u0001\uFF7E\u0400\u040F\u0001\u0050\u0410\u042F\u0001\u0020\u0460\u0480\u0002\u0001" +
        "\u048A\u04BE\u0002\u0001\u04C0\u04C0\u0001\u000F\u04C1\u04CD\u0002\u0001\u04D0\u052E\u0002\u0001\u0531\u0556\u0001\u0030" +
        "\u10A0\u10C5\u0001\u1C60\u10C7\u10C7\u0001\u1C60\u10CD\u10CD\u0001\u1C60\u13A0\u13EF\u0001\u97D0\u13F0\u13F5\u0001\u0008" +
        "\u1C90\u1CBA\u0001\uF440\u1CBD\u1CBF\u0001\uF440\u1E00\u1E94\u0002\u0001\u1E9E\u1E9E\u0001\uE241\u1EA0\u1EFE\u0002\u0001" +
        "\u1F08\u1F0F\u0001\uFFF8\u1F18\u1F1D\u0001\uFFF8\u1F28\u1F2F\u0001\uFFF8\u1F38\u1F3F\u0001\uFFF8\u1F48\u1F4D\u0001\uFFF8" +
        "\u1F59\u1F5F\u0002\uFFF8\u1F68\u1F6F\u0001\uFFF8\u1F88\u1F8F\u0001\uFFF8\u1F98\u1F9F\u0001\uFFF8\u1FA8\u1FAF\u0001\uFFF8" +
        "\u1FB8\u1FB9\u0001\uFFF8\u1FBA\u1FBB\u0001\uFFB6\u1FBC\u1FBC\u0001\uFFF7\u1FC8\u1FCB\u0001\uFFAA\u1FCC\u1FCC\u0001\uFFF7" +
        "\u1FD8\u1FD9\u0001\uFFF8\u1FDA\u1FDB\u0001\uFF9C\u1FE8\u1FE9\u0001\uFFF8\u1FEA\u1FEB\u0001\uFF90\u1FEC\u1FEC\u0001\uFFF9" +
        "\u1FF8\u1FF9\u0001\uFF80\u1FFA\u1FFB\u0001\uFF82\u1FFC\u1FFC\u0001\uFFF7\u2126\u2126\u0001\uE2A3\u212B\u212B\u0001\uDFBA" +
        "\u2132\u2132\u0001\u001C\u2160\u216F\u0001\u0010\u2183\u2183\u0001\u0001\u24B6\u24CF\u0001\u001A\u2C00\u2C2F\u0001\u0030" +
        "\u2C60\u2C60\u0001\u0001\u2C62\u2C62\u0001\uD609\u2C63\u2C63\u0001\uF11A\u2C64\u2C64\u0001\uD619\u2C67\u2C6B\u0002\u0001" +
        "\u2C6D\u2C6D\u0001\uD5E4\u2C6E\u2C6E\u0001\uD603\u2C6F\u2C6F\u0001\uD5E1\u2C70\u2C70\u0001\uD5E2\u2C72\u2C72\u0001\u0001" +
        "\u2C75\u2C75\u0001\u0001\u2C7E\u2C7F\u0001\uD5C1\u2C80\u2CE2\u0002\u0001\u2CEB\u2CED\u0002\u0001\u2CF2\u2CF2\u0001\u0001" +
        "\uA640\uA66C\u0002\u0001\uA680\uA69A\u0002\u0001\uA722\uA72E\u0002\u0001\uA732\uA76E\u0002\u0001\uA779\uA77B\u0002\u0001" +
        "\uA77D\uA77D\u0001\u75FC\uA77E\uA786\u0002\u0001\uA78B\uA78B\u0001\u0001\uA78D\uA78D\u0001\u5AD8\uA790\uA792\u0002\u0001" +
        "\uA796\uA7A8\u0002\u0001\uA7AA\uA7AA\u0001\u5ABC\uA7AB\uA7AB\u0001\u5AB1\uA7AC\uA7AC\u0001\u5AB5\uA7AD\uA7AD\u0001\u5ABF" +
        "\uA7AE\uA7AE\u0001\u5ABC\uA7B0\uA7B0\u0001\u5AEE\uA7B1\uA7B1\u0001\u5AD6\uA7B2\uA7B2\u0001\u5AEB\uA7B3\uA7B3\u0001\u03A0" +
        "\uA7B4\uA7C2\u0002\u0001\uA7C4\uA7C4\u0001\uFFD0\uA7C5\uA7C5\u0001\u5ABD\uA7C6\uA7C6\u0001\u75C8\uA7C7\uA7C9\u0002\u0001" +
        "\uA7D0\uA7D0\u0001\u0001\uA7D6\uA7D8\u0002\u0001\uA7F5\uA7F5\u0001\u0001\uFF21\uFF3A\u0001\u0020";

    private const string ToUpperRanges =
        "\u00B5\u00B5\u0001\u02E7\u00E0\u00F6\u0001\uFFE0\u00F8\u00FE\u0001\uFFE0\u00FF\u00FF\u0001\u0079\u0101\u012F\u0002\uFFFF" +
        "\u0133\u0137\u0002\uFFFF\u013A\u0148\u0002\uFFFF\u014B\u0177\u0002\uFFFF\u017A\u017E\u0002\uFFFF\u0180\u0180\u0001\u00C3" +
        "\u0183\u0185\u0002\uFFFF\u0188\u0188\u0001\uFFFF\u018C\u018C\u0001\uFFFF\u0192\u0192\u0001\uFFFF\u0195\u0195\u0001\u0061" +
        "\u0199\u0199\u0001\uFFFF\u019A\u019A\u0001\u00A3\u019E\u019E\u0001\u0082\u01A1\u01A5\u0002\uFFFF\u01A8\u01A8\u0001\uFFFF" +
        "\u01AD\u01AD\u0001\uFFFF\u01B0\u01B0\u0001\uFFFF\u01B4\u01B6\u0002\uFFFF\u01B9\u01B9\u0001\uFFFF\u01BD\u01BD\u0001\uFFFF" +
        "\u01BF\u01BF\u0001\u0038\u01C5\u01C5\u0001\uFFFF\u01C6\u01C6\u0001\uFFFE\u01C8\u01C8\u0001\uFFFF\u01C9\u01C9\u0001\uFFFE" +
        "\u01CB\u01CB\u0001\uFFFF\u01CC\u01CC\u0001\uFFFE\u01CE\u01DC\u0002\uFFFF\u01DD\u01DD\u0001\uFFB1\u01DF\u01EF\u0002\uFFFF" +
        "\u01F2\u01F2\u0001\uFFFF\u01F3\u01F3\u0001\uFFFE\u01F5\u01F5\u0001\uFFFF\u01F9\u021F\u0002\uFFFF\u0223\u0233\u0002\uFFFF" +
        "\u023C\u023C\u0001\uFFFF\u023F\u0240\u0001\u2A3F\u0242\u0242\u0001\uFFFF\u0247\u024F\u0002\uFFFF\u0250\u0250\u0001\u2A1F" +
        "\u0251\u0251\u0001\u2A1C\u0252\u0252\u0001\u2A1E\u0253\u0253\u0001\uFF2E\u0254\u0254\u0001\uFF32\u0256\u0257\u0001\uFF33" +
        "\u0259\u0259\u0001\uFF36\u025B\u025B\u0001\uFF35\u025C\u025C\u0001\uA54F\u0260\u0260\u0001\uFF33\u0261\u0261\u0001\uA54B" +
        "\u0263\u0263\u0001\uFF31\u0265\u0265\u0001\uA528\u0266\u0266\u0001\uA544\u0268\u0268\u0001\uFF2F\u0269\u0269\u0001\uFF2D" +
        "\u026A\u026A\u0001\uA544\u026B\u026B\u0001\u29F7\u026C\u026C\u0001\uA541\u026F\u026F\u0001\uFF2D\u0271\u0271\u0001\u29FD" +
        "\u0272\u0272\u0001\uFF2B\u0275\u0275\u0001\uFF2A\u027D\u027D\u0001\u29E7\u0280\u0280\u0001\uFF26\u0282\u0282\u0001\uA543" +
        "\u0283\u0283\u0001\uFF26\u0287\u0287\u0001\uA52A\u0288\u0288\u0001\uFF26\u0289\u0289\u0001\uFFBB\u028A\u028B\u0001\uFF27" +
        "\u028C\u028C\u0001\uFFB9\u0292\u0292\u0001\uFF25\u029D\u029D\u0001\uA515\u029E\u029E\u0001\uA512\u0345\u0345\u0001\u0054" +
        "\u0371\u0373\u0002\uFFFF\u0377\u0377\u0001\uFFFF\u037B\u037D\u0001\u0082\u03AC\u03AC\u0001\uFFDA\u03AD\u03AF\u0001\uFFDB" +
        "\u03B1\u03C1\u0001\uFFE0\u03C2\u03C2\u0001\uFFE1\u03C3\u03CB\u0001\uFFE0\u03CC\u03CC\u0001\uFFC0\u03CD\u03CE\u0001\uFFC1" +
        "\u03D0\u03D0\u0001\uFFC2\u03D1\u03D1\u0001\uFFC7\u03D5\u03D5\u0001\uFFD1\u03D6\u03D6\u0001\uFFCA\u03D7\u03D7\u0001\uFFF8" +
        "\u03D9\u03EF\u0002\uFFFF\u03F0\u03F0\u0001\uFFAA\u03F1\u03F1\u0001\uFFB0\u03F2\u03F2\u0001\u0007\u03F3\u03F3\u0001\uFF8C" +
        "\u03F5\u03F5\u0001\uFFA0\u03F8\u03F8\u0001\uFFFF\u03FB\u03FB\u0001\uFFFF\u0430\u044F\u0001\uFFE0\u0450\u045F\u0001\uFFB0" +
        "\u0461\u0481\u0002\uFFFF\u048B\u04BF\u0002\uFFFF\u04C2\u04CE\u0002\uFFFF\u04CF\u04CF\u0001\uFFF1\u04D1\u052F\u0002\uFFFF" +
        "\u0561\u0586\u0001\uFFD0\u10D0\u10FA\u0001\u0BC0\u10FD\u10FF\u0001\u0BC0\u13F8\u13FD\u0001\uFFF8\u1C80\u1C80\u0001\uE792" +
        "\u1C81\u1C81\u0001\uE793\u1C82\u1C82\u0001\uE79C\u1C83\u1C84\u0001\uE79E\u1C85\u1C85\u0001\uE79D\u1C86\u1C86\u0001\uE7A4" +
        "\u1C87\u1C87\u0001\uE7DB\u1C88\u1C88\u0001\u89C2\u1D79\u1D79\u0001\u8A04\u1D7D\u1D7D\u0001\u0EE6\u1D8E\u1D8E\u0001\u8A38" +
        "\u1E01\u1E95\u0002\uFFFF\u1E9B\u1E9B\u0001\uFFC5\u1EA1\u1EFF\u0002\uFFFF\u1F00\u1F07\u0001\u0008\u1F10\u1F15\u0001\u0008" +
        "\u1F20\u1F27\u0001\u0008\u1F30\u1F37\u0001\u0008\u1F40\u1F45\u0001\u0008\u1F51\u1F57\u0002\u0008\u1F60\u1F67\u0001\u0008" +
        "\u1F70\u1F71\u0001\u004A\u1F72\u1F75\u0001\u0056\u1F76\u1F77\u0001\u0064\u1F78\u1F79\u0001\u0080\u1F7A\u1F7B\u0001\u0070" +
        "\u1F7C\u1F7D\u0001\u007E\u1F80\u1F87\u0001\u0008\u1F90\u1F97\u0001\u0008\u1FA0\u1FA7\u0001\u0008\u1FB0\u1FB1\u0001\u0008" +
        "\u1FB3\u1FB3\u0001\u0009\u1FBE\u1FBE\u0001\uE3DB\u1FC3\u1FC3\u0001\u0009\u1FD0\u1FD1\u0001\u0008\u1FE0\u1FE1\u0001\u0008" +
        "\u1FE5\u1FE5\u0001\u0007\u1FF3\u1FF3\u0001\u0009\u214E\u214E\u0001\uFFE4\u2170\u217F\u0001\uFFF0\u2184\u2184\u0001\uFFFF" +
        "\u24D0\u24E9\u0001\uFFE6\u2C30\u2C5F\u0001\uFFD0\u2C61\u2C61\u0001\uFFFF\u2C65\u2C65\u0001\uD5D5\u2C66\u2C66\u0001\uD5D8" +
        "\u2C68\u2C6C\u0002\uFFFF\u2C73\u2C73\u0001\uFFFF\u2C76\u2C76\u0001\uFFFF\u2C81\u2CE3\u0002\uFFFF\u2CEC\u2CEE\u0002\uFFFF" +
        "\u2CF3\u2CF3\u0001\uFFFF\u2D00\u2D25\u0001\uE3A0\u2D27\u2D27\u0001\uE3A0\u2D2D\u2D2D\u0001\uE3A0\uA641\uA66D\u0002\uFFFF" +
        "\uA681\uA69B\u0002\uFFFF\uA723\uA72F\u0002\uFFFF\uA733\uA76F\u0002\uFFFF\uA77A\uA77C\u0002\uFFFF\uA77F\uA787\u0002\uFFFF" +
        "\uA78C\uA78C\u0001\uFFFF\uA791\uA793\u0002\uFFFF\uA794\uA794\u0001\u0030\uA797\uA7A9\u0002\uFFFF\uA7B5\uA7C3\u0002\uFFFF" +
        "\uA7C8\uA7CA\u0002\uFFFF\uA7D1\uA7D1\u0001\uFFFF\uA7D7\uA7D9\u0002\uFFFF\uA7F6\uA7F6\u0001\uFFFF\uAB53\uAB53\u0001\uFC60" +
        "\uAB70\uABBF\u0001\u6830\uFF41\uFF5A\u0001\uFFE0";
}
