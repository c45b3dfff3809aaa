using DocModel.Reading.Quotations.Marks;
using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Speakers;
using DocModel.Reading.Quotations.Terms;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Kinds;

/// <summary>Why each quotation stands between marks: its own shape, the words around it, and whether somebody said it.</summary>
internal sealed partial class KindReader
{
    private readonly TokenList _tokens;
    private readonly Quote[] _quotes;
    private readonly QuoteShape[] _shapes;
    private readonly Frames _frames;
    private readonly Utterances _utterances;
    private readonly Attribution?[] _speakers;
    private readonly QuoteWords _words;

    private KindReader(
        TokenList tokens, Quote[] quotes, QuoteShape[] shapes, Frames frames, Utterances utterances, Attribution?[] speakers, QuoteWords words)
    {
        _tokens = tokens;
        _quotes = quotes;
        _shapes = shapes;
        _frames = frames;
        _utterances = utterances;
        _speakers = speakers;
        _words = words;
    }

    /// <summary>The kind of each quotation. The speakers of titles and of the writer's own distance are taken back.</summary>
    public static QuotationKind[] Read(
        TokenList tokens, Quote[] quotes, QuoteShape[] shapes, Frames frames, Utterances utterances, Attribution?[] speakers, QuoteWords words)
    {
        var reader = new KindReader(tokens, quotes, shapes, frames, utterances, speakers, words);
        var kinds = new QuotationKind[quotes.Length];
        for (var i = 0; i < quotes.Length; i++)
        {
            tokens.Cancellation.At(i);
            var keepsSpeaker = true;
            kinds[i] = quotes[i].IsBlock || quotes[i].IsSpoken ? QuotationKind.Speech : reader.Kind(i, out keepsSpeaker);
            if (!keepsSpeaker)
                speakers[i] = null;
        }

        if (Array.IndexOf(kinds, QuotationKind.Title) >= 0)
            reader.TitleTogether(kinds);
        reader.NameTogether(kinds);
        return kinds;
    }

    private QuotationKind Kind(int quote, out bool keepsSpeaker)
    {
        keepsSpeaker = true;
        var shape = _shapes[quote];
        var sentence = _frames.Sentence(_frames.SentenceOf(quote));
        var position = _frames.PositionOf(quote);
        if (FollowsInscription(position, sentence) && (shape.Words > 2 || shape.StartsUpper))
            return QuotationKind.Speech;
        if ((shape.StartsUpper || _tokens[_quotes[quote].Inner].Kind == TokenKind.Number) && IsWorkTitle(quote, position, sentence))
        {
            keepsSpeaker = false;
            return QuotationKind.Title;
        }

        if (_utterances[quote] || (shape.IsSentence && !IsCountedNoun(quote, position, sentence)))
            return QuotationKind.Speech;
        if (IsInstrument(quote) && !IsNickname(position, sentence))
        {
            keepsSpeaker = _tokens.Is(_quotes[quote].Inner, WordClass.Instrument) || !_tokens.Has(_quotes[quote].Inner, WordClass.Work | WordClass.Writing);
            return QuotationKind.Title;
        }

        if (IsPredicateOfThat(position, sentence) || (position > sentence.Start && IsClass(position - 1, WordClass.Meta) && BeginsPredicate(_quotes[quote])))
            return QuotationKind.Speech;
        // the question “what makes a harbour safe”
        if (shape.Words >= 4 && position > sentence.Start && (IsWord(position - 1, "question") || IsWord(position - 1, "questions")))
            return QuotationKind.Speech;
        if (IsCalledWord(position, sentence) || (shape.Words <= 4 && IsReferredTo(position, sentence)) || (shape.Words <= 3 && (IsWordWithPredicate(position, sentence) || IsConditioned(position, sentence))) || IsCalledAlways(position, sentence) || (shape.Words <= 2 && (IsToldOf(position, sentence) || IsToldApart(position, sentence) || IsDefinedAs(position, sentence))))
            return QuotationKind.Term;
        if (shape.IsTitleCase && NamingBefore(position, sentence) >= 0)
            return QuotationKind.Term;
        if (shape.IsTitleCase && shape.Words > 2 && _speakers[quote] is null
            && (!HasArticleBefore(position, sentence) || (FollowsOwner(position, sentence) && (shape.Words > 4 || AppearsBehind(position, sentence)))))
        {
            return QuotationKind.Title;
        }

        if (shape.IsShouted)
            return QuotationKind.Speech;
        if (shape.HasSubject && shape.HasVerb)
            return QuotationKind.Speech;
        if (shape.StartsUpper && shape.EndsSentence && !IsNamed(position, sentence) && (_speakers[quote] is not null || sentence.End - sentence.Start <= 2) && !shape.IsTitleCase)
            return QuotationKind.Speech;
        if (shape.Words <= 3 && FollowsVerbOfSaying(position, sentence) && !IsArticleOf(quote))
            return QuotationKind.Speech;
        if (FollowsInsertedSpeech(position, sentence) || (position > sentence.Start && IsWord(position - 1, "saying")))
            return QuotationKind.Speech;
        if (_speakers[quote] is null)
            return Unsaid(quote, position, sentence);
        var kind = Said(quote, position, sentence);
        keepsSpeaker = kind != QuotationKind.Scare;
        return kind;
    }

    /// <summary>A fragment that somebody is said to have used.</summary>
    private QuotationKind Said(int quote, int position, FrameSentence sentence)
    {
        var shape = _shapes[quote];
        var first = _quotes[quote].Inner;
        var last = LastWord(_quotes[quote]);
        if (shape.StartsUpper && (shape.EndsWithComma || shape.EndsSentence) && !shape.IsTitleCase && !IsNamed(position, sentence))
            return QuotationKind.Speech;
        var article = HasArticleBefore(position, sentence);
        if (IsNameGiven(quote, position, sentence) || (shape.Words <= 3 && _tokens.Is(last, WordClass.Meta) && IsHyphenated(_quotes[quote])) || (shape.Words is > 1 and <= 3 && !shape.HasVerb && IsMeantBehind(position, sentence)))
            return QuotationKind.Term;
        if (shape.Words == 1)
        {
            if (IsNamedAgain(position, sentence) || IsDefinedBehind(position, sentence) || IsCalledSo(position, sentence) || (position > sentence.Start && (IsProposal(position - 1) || IsUsed(position - 1))))
                return QuotationKind.Term;
            if (!IsAdjective(first) && position - 2 >= sentence.Start && IsWord(position - 1, "as") && (IsWord(position - 2, "defined") || IsWord(position - 2, "termed")))
                return QuotationKind.Term;
            if (IsAdjective(first) && IsNounBehind(position, sentence))
                return QuotationKind.Scare;
            if (position - 2 >= sentence.Start && (IsWord(position - 1, "that") || IsWord(position - 1, "this")) && IsClass(position - 2, WordClass.ClaimVerb) && !IsNounBehind(position, sentence))
                return QuotationKind.Speech;
            return FollowsBe(position, sentence) || IsAdjective(first) || (!article && IsSaidOfSomething(position, sentence)) ? QuotationKind.Speech : QuotationKind.Term;
        }

        if ((shape.Words <= 3 || (shape.Words == 4 && HasOwner(_quotes[quote]))) && !shape.HasVerb && !shape.HasSubject && (IsSpokenOf(position, sentence) || IsCalledSo(position, sentence)))
            return QuotationKind.Term;
        if ((EndsLike(first, "ly") && shape.Words < 4) || (shape.Words == 2 && IsHyphenated(_quotes[quote]) && FollowsCall(position, sentence)))
            return QuotationKind.Speech;
        if (StartsPhrase(first) || FollowsRelative(position, sentence) || FollowsVerbHead(position, sentence) || shape.HasVerb || shape.HasSubject || FollowsBe(position, sentence) || (shape.Words >= 3 && !shape.StartsUpper && BeginsWithVerb(quote, position, sentence)))
            return QuotationKind.Speech;
        if (shape.Words >= 3 && (EndsLike(first, "ing") || (EndsLike(first, "ed") && shape.Words >= 4)))
            return QuotationKind.Speech;
        if (shape.Words >= (article ? 6 : 5))
            return QuotationKind.Speech;
        return !article && (IsAdjective(last) || IsReported(position, sentence) || IsPromised(position, sentence) || HasInnerPreposition(_quotes[quote]) || HasInnerNot(_quotes[quote])) ? QuotationKind.Speech : QuotationKind.Term;
    }

    /// <summary>A fragment that the text gives to nobody.</summary>
    private QuotationKind Unsaid(int quote, int position, FrameSentence sentence)
    {
        var shape = _shapes[quote];
        var first = _quotes[quote].Inner;
        if (shape.Words == 1 || (shape.Words == 2 && IsHyphenated(_quotes[quote])))
        {
            // “Persuaded” by threats, they talked.
            if (position == sentence.Start && shape.StartsUpper && EndsLike(first, "ed") && position + 1 < sentence.End && (IsWord(position + 1, "by") || IsWord(position + 1, "to")))
                return QuotationKind.Scare;
            if (shape.StartsUpper && !FollowsCry(position, sentence))
                return QuotationKind.Term;
            // a “wafer-thin” margin
            if (shape.Words == 2 && IsNounBehind(position, sentence))
                return QuotationKind.Scare;
            if (((IsSaidOfSomething(position, sentence) || IsReportedlySo(position, sentence)) && IsAdjective(first)) || FollowsCry(position, sentence))
                return QuotationKind.Speech;
            if (IsSpokenOf(position, sentence) && IsNounBehind(position, sentence))
                return QuotationKind.Scare;
            if (shape.Words == 1 && (IsSmallWord(position, sentence) || IsJoinedToWord(position, sentence)))
                return QuotationKind.Term;
            if (FollowsBe(position, sentence) || IsBracketed(position, sentence) || IsDefinedBehind(position, sentence) || IsExplainedTrade(position, sentence) || FollowsUse(position, sentence) || FollowsOrdinal(position, sentence)
                || FollowsCalling(position, sentence) || IsComparedWord(position, sentence) || IsWordBehind(position, sentence) || (IsCalledSo(position, sentence) && !IsNounBehind(position, sentence)) || (shape.EndsWithComma && IsCommentedBehind(position, sentence)) || IsHandled(position, sentence))
                return QuotationKind.Term;
            return QuotationKind.Scare;
        }

        if (((shape.HasVerb || (shape.HasSubject && shape.StartsUpper)) && shape.Words > 3) || (shape.Words >= 3 && FollowsVerbHead(position, sentence) && !FollowsBe(position, sentence)))
            return QuotationKind.Speech;
        if (shape.Words >= 3 && !HasArticleBefore(position, sentence) && _tokens.Is(first, WordClass.Auxiliary) && (_tokens.Is(first + 1, WordClass.PastTense | WordClass.PastParticiple) || EndsLike(first + 1, "ed")))
            return QuotationKind.Speech;
        if (shape.Words >= 3 && (_tokens.IsWord(first, "that") || _tokens.IsWord(first, "which") || _tokens.IsWord(first, "who")))
            return QuotationKind.Speech;
        if (shape.Words >= 3 && !shape.StartsUpper && (FollowsRelative(position, sentence) || BeginsWithVerb(quote, position, sentence)))
            return QuotationKind.Speech;
        if (shape.Words >= 4 && !shape.IsTitleCase && position > sentence.Start && IsMark(position - 1, ':'))
            return QuotationKind.Speech;
        if (shape.Words >= 5 && !shape.StartsUpper && (_tokens.Is(first, WordClass.PastParticiple) || EndsLike(first, "ed")) && _tokens.Is(first + 1, WordClass.Preposition))
            return QuotationKind.Speech;
        if (shape.Words >= 4 && (FollowsBe(position, sentence) || _tokens.IsWord(first, "to")))
            return QuotationKind.Speech;
        if (IsSaidOfSomething(position, sentence) && (StartsPhrase(first) || IsAdjective(LastWord(_quotes[quote])) || shape.Words > 3))
            return QuotationKind.Speech;
        if (shape.Words <= 3 && !shape.IsTitleCase && IsAdjective(LastWord(_quotes[quote])) && !_tokens.Is(first, WordClass.Article) && IsNounBehind(position, sentence))
            return QuotationKind.Scare;
        return shape.Words > 7 ? QuotationKind.Speech : QuotationKind.Term;
    }

    private bool IsClass(int position, WordClass classes) => _frames[position] >= 0 && _tokens.Has(_frames[position], classes);

    private bool IsMark(int position, char mark) => _frames[position] >= 0 && _tokens.IsMark(_frames[position], mark);

    private bool IsWord(int position, string word) => _frames[position] >= 0 && _tokens.IsWord(_frames[position], word);
}
