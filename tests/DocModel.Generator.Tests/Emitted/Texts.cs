namespace DocModel.Generator.Tests.Emitted;

/// <summary>Texts of our own with something of everything in them.</summary>
internal static class Texts
{
    public const string Harbour =
        """
        ---
        title: The harbour rules
        date: 2021-03-04
        ---

        # The harbour rules

        The Port Authority (PA) opened the basin on 3 May 1987. It called the new rule "open berth" and kept it.

        ## Rate limits

        A ship waits for its “berth window”. The PA publishes a list each year, as it did in June 1991.

        ### Burst

        In the 1990s the “berth window” was two hours. *Nobody* liked it; see [the list](#rate-limits).

        ### Rate limits section

        | Ship | Hours |
        |------|-------|
        | Ferry | 2 |

        ## Text

        “We will never close the gate,” the harbour master said in early 2003.

        ## Title

        > A quoted block of some length, from an older rule.

        - one item
        - another item, since 1975

        ```
        code { on = "3 May 1987"; }
        ```
        """;

    public const string PlainEssay =
        """
        The orchard was planted in 1903. For thirty years it bore little, and the village spoke of the “barren hill” when it spoke of it at all.
        In the autumn of 1934 a new keeper came. She cut the old trees back and wrote to the Fruit Growers Union (FGU) for help.
        By the late 1940s the “barren hill” fed three towns. “I only listened to the trees,” she told the FGU on 12 October 1949.
        After her death in 1962 the orchard went to the county, which called it “common ground”.
        """;

    public const string Umlauts =
        "# Größe und Maß\n\nDie “Höhe” 𝄞 der Flut (DHF) — früher.\n\n## Наименование\n\nСлова “стоят” здесь с 5 May 1960.\n\n## 名前\n\n言葉。\n";

    public const string Empty = "# \n";
}
