using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Labels;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Quotations.Persons;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Pronouns;

/// <summary>
/// Puts names in the place of a label's pronouns: "They were ratified" after a sentence about treaties, "Saracens besieged it".
/// A person whom the whole text is about needs no name on its timeline unless nothing but a verb would be left.
/// </summary>
internal sealed class PronounNames(TokenList tokens, Antecedents antecedents)
{
    private const int LongestOwner = 4;

    /// <param name="pick">The label, which gets the names.</param>
    /// <param name="index">The row of the label's sentence.</param>
    /// <param name="row">A date of that sentence.</param>
    public void Name(in TaggedSentence sentence, ref LabelPick pick, int index, int row)
    {
        if (pick.Pronoun >= 0)
            pick = WithActor(sentence, pick, index, row);
        if (pick.Owner >= 0)
            pick = WithOwner(sentence, pick, index, row);
        var thing = pick.Clause.Object;
        if (pick.Clause.Exists && thing.End == thing.Start + 1 && sentence[thing.Start] == WordTag.Pronoun && IsTold(pick, thing.Start))
            pick = WithObject(sentence, pick, index, row);
    }

    private LabelPick WithActor(in TaggedSentence sentence, LabelPick pick, int index, int row)
    {
        var who = antecedents.Of(sentence, pick.Pronoun, pick.Pronoun, index, row);

        // "kept most gains they achieved": nothing does what is done to it.
        if (who.Exists && IsTold(pick, who.Start))
            return pick;
        if (!who.Exists)
        {
            // "Founded in 1994, it grew": whatever it is, it did not found.
            if (pick.IsPronoun && pick.IsInverted && pick.Count > 1 && PronounKinds.Of(sentence.Tokens.Chars(pick.Pronoun)) == PronounKind.It)
                return pick.WithoutFirst();

            // "She was condemned at Lom and broken up in 1933": without the auxiliary that stands farther back she would have broken something.
            if (pick.IsPronoun && pick.Clause.Is(ClauseTraits.Passive) && pick.Clause.GroupStart == pick.Clause.VerbStart && pick.Count > 1 && pick[1].End - pick[1].Start > 1)
                return pick.WithoutFirst();

            // Who of two it was must stay open, but not that it was somebody else than the text's own person.
            return pick.IsPronoun || who.IsUnsure ? (pick.IsPronoun ? pick : pick.WithSubject(pick.Pronoun, pick.Pronoun + 1)).WithAuxiliary() : pick;
        }

        pick.Actor = (who.Start, who.End);
        if (pick.IsPronoun)
        {
            pick.Partner = who.Partner;
            return who.IsProtagonist ? pick.WithFirst(Surname(who), who.End) : pick.WithFirst(who.Start, who.End);
        }

        if (who.IsProtagonist && who.Partner.End == 0)
            return pick;

        // "He was awarded the medal": without the auxiliary the name would have awarded it.
        pick = pick.WithSubject(who.IsProtagonist ? Surname(who) : who.Start, who.End);

        // "Strengthened with cables in 1914, it carried trams"
        pick.IsInverted = pick.IsFirstBorrowed && pick[1].End <= pick.Pronoun;
        pick.Partner = pick.IsFirstBorrowed ? who.Partner : default;
        return pick.Clause.Object.Exists && ToldClause.HasTwoObjects(sentence, pick.Clause.VerbStart) ? pick.WithAuxiliary() : pick;
    }

    /// <summary>"Saracens besieged it": what an object pronoun means stands before its clause.</summary>
    private LabelPick WithObject(in TaggedSentence sentence, LabelPick pick, int index, int row)
    {
        var clause = pick.Clause;
        var whom = antecedents.Of(sentence, clause.Object.Start, clause.GroupStart, index, row, actor: pick.Actor.End > 0 ? new Phrase(pick.Actor.Start, pick.Actor.End - 1, pick.Actor.End, pick.Actor.End) : clause.Subject);
        if (!whom.Exists || (pick.Actor.End > 0 && whom.Start == pick.Actor.Start) || IsTold(pick, whom.Start))
            return pick;
        pick.Stead = (clause.Object.Start, whom.IsProtagonist ? Surname(whom) : whom.Start, whom.End);
        return pick;
    }

    /// <summary>"his death": whose.</summary>
    private LabelPick WithOwner(in TaggedSentence sentence, LabelPick pick, int index, int row)
    {
        var who = antecedents.Of(sentence, pick.Owner, pick.Owner, index, row, isOwner: true);
        if (NamedAhead(sentence, pick.Owner) is { Exists: true } ahead && !(who.Exists && tokens.Chars(who.End - 1).EqualsIgnoreCase(tokens.Chars(ahead.End - 1))))
            who = new Antecedent(ahead.Start, ahead.End, false);
        if (!who.Exists || who.End - who.Start > LongestOwner || IsTold(pick, who.Start) || !IsPlain(who.Start, who.End) || !IsPlain(pick[0].Start, pick[0].End))
            return pick;

        // "retirement" is the person's whom the text is about; "wife died" must say whose wife.
        if (!who.IsProtagonist || pick.Head < 0)
            pick.OwnerName = who.IsProtagonist ? (Surname(who), who.End) : (who.Start, who.End);
        return pick;
    }

    /// <summary>"During his hearings in June, Judge Karl Moe stated": whose, the subject behind the comma says, where words with "during" or "in" open the sentence; "After his death" is another's.</summary>
    private static Phrase NamedAhead(in TaggedSentence sentence, int owner)
    {
        const int Reach = 14, Longest = 8;
        if (owner != sentence.First + 1 || !sentence.Has(owner - 1, WordRole.At | WordRole.In) || PronounKinds.Of(sentence.Tokens.Chars(owner)) is PronounKind.It or PronounKind.They)
            return default;
        var comma = owner + 1;
        while (comma < owner + Reach && sentence[comma] is not (WordTag.Comma or WordTag.Verb or WordTag.Auxiliary or WordTag.Stop or WordTag.End))
            comma++;
        if (sentence[comma] != WordTag.Comma)
            return default;
        var given = -1;
        for (var i = comma + 1; i < comma + Longest; i++)
        {
            if (given < 0 && sentence[i] == WordTag.Name && sentence.Is(i, WordClass.GivenName))
                given = i;
            if (sentence[i] is WordTag.Verb or WordTag.Auxiliary)
                return given >= 0 && i > given + 1 && sentence[i - 1] == WordTag.Name ? new Phrase(given, i - 1, i, i) : default;
            if (sentence[i] is not (WordTag.Name or WordTag.Noun or WordTag.Determiner or WordTag.Join) && !sentence.Has(i, WordRole.Of))
                return default;
        }

        return default;
    }

    private int Surname(Antecedent who)
    {
        var start = who.End - 1;
        if (start > who.Start && (ProperName.IsRegnal(tokens, start) || tokens[start].Length == 1))
            start--;
        while (start > who.Start && ProperName.IsParticle(tokens, start - 1))
            start--;

        // "L’Isle", "O’Neill"
        if (start - 1 > who.Start && !tokens[start].Is(TokenFlags.SpaceBefore) && tokens[start - 2].Is(TokenFlags.Capitalized) && (tokens.IsMark(start - 1, '\'') || tokens.IsMark(start - 1, '’')))
            start -= 2;
        return start;
    }

    /// <summary>"the church of St Mary", "women's team": with another owner before or behind it a possessive would say something else.</summary>
    private bool IsPlain(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if ((WordRoles.Of(tokens[i].Word) & WordRole.Of) != 0 || tokens[i].Length == 1 && !tokens[i].Is(TokenFlags.SpaceBefore) && tokens.Chars(i) is "s")
                return false;
        }

        return true;
    }

    private static bool IsTold(in LabelPick pick, int token)
    {
        for (var i = 0; i < pick.Count; i++)
        {
            if (token >= pick[i].Start && token < pick[i].End)
                return true;
        }

        return false;
    }
}
