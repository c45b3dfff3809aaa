using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Quotations.Persons;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Pronouns;

/// <content>Surnames that the text has told with a given name or a title.</content>
internal readonly ref partial struct AntecedentCandidates
{
    /// <summary>Whether the surname stands behind a given name or a title a little before.</summary>
    public static bool IsKnownPerson(TokenList tokens, int surname) => NameBefore(tokens, surname) >= 0;

    /// <summary>The given name or the title with which the text has told a surname a little before; -1 for none.</summary>
    private static int NameBefore(TokenList tokens, int surname)
    {
        const int Reach = 800;
        var first = Math.Max(surname - Reach, 0) + 1;
        var hash = tokens.Hashes[surname];
        for (var end = surname; end > first;)
        {
            var found = tokens.Hashes.Slice(first, end - first).LastIndexOf(hash);
            if (found < 0)
                break;
            end = first + found;
            if (!tokens[end].Is(TokenFlags.Capitalized) || tokens[end - 1].Kind != TokenKind.Word || !tokens.Chars(end).SequenceEqual(tokens.Chars(surname)))
                continue;
            if (tokens.Has(end - 1, WordClass.GivenName | WordClass.Honorific))
                return end - 1;

            // "Colonel Ruprecht Vane": a title before a given name that no list has.
            if (end > 1 && tokens[end - 1].Is(TokenFlags.Capitalized) && tokens[end - 2].Is(TokenFlags.Capitalized) && tokens.Has(end - 2, WordClass.Honorific | WordClass.Role))
                return end - 2;
        }

        return -1;
    }

    private static readonly WordSet Places = new("fell", "house", "church", "chapel", "abbey", "priory", "castle", "mill", "point", "moor", "wood", "forest", "quay", "dock", "pier", "lane", "glen", "loch", "isle", "farm", "school", "college",
        "infirmary", "hospital", "museum", "library", "observatory", "theatre", "works", "colliery", "canal", "reef", "falls", "peak", "pass", "gate");

    /// <summary>"Lom Hall", "Raven Fell": a name of two words or more that ends as places do; with a given name or a title a person's.</summary>
    private static bool IsPlace(in TaggedSentence sentence, Phrase name) => name.End - name.Start > 1 && !sentence.Tokens.Has(name.Start, WordClass.GivenName | WordClass.Honorific | WordClass.Role)
        && (PersonCues.EndsPlace(sentence.Tokens, name.Head) || Places.Contains(sentence.Tokens, name.Head));

    /// <summary>Whether nothing tells that a lone word that opens its sentence is a person's name, or a name at all: no given name, no title, and no other place inside of a sentence.</summary>
    private static bool IsGuess(in TaggedSentence sentence, Phrase name) => name.End == name.Start + 1 && sentence[name.Start - 1] == WordTag.End && sentence[name.Head] == WordTag.Name && !sentence.Tokens.Has(name.Head, WordClass.GivenName | WordClass.Honorific | WordClass.Role)
        && !IsKnownPerson(sentence.Tokens, name.Head) && !PartyFinder.IsNamedNearby(sentence.Tokens, name.Head);

    /// <summary>Whether a name has a given name or a title, or the text has told one with it.</summary>
    public static bool IsPerson(TokenList tokens, int start, int end) => tokens.Has(start, WordClass.GivenName | WordClass.Honorific) || IsKnownPerson(tokens, end - 1);
}
