using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Which words are verbs of speech, and which only look like them.</summary>
internal sealed partial class SpeakerReader
{
    private static readonly WordSet Using = new("used", "uses", "use", "using", "borrowed", "preferred", "prefers");

    private static readonly WordSet Finding = new("held", "holds", "found", "finds", "ruled", "rules", "recorded", "records", "ruling", "finding", "holding");

    private static readonly WordSet ClauseOpeners = new("but", "while", "whereas", "although", "though", "so", "yet", "and");

    private static readonly WordSet PersonalVerbs = new(
        "tell", "tells", "told", "ask", "asks", "asked", "reply", "replies", "replied", "answer", "answers", "answered", "insist", "insists", "insisted", "complain",
        "complains", "complained", "shout", "shouts", "shouted", "argue", "argues", "argued", "explain", "explains", "explained", "cried", "exclaimed", "retorted",
        "recall", "recalls", "recalled", "admit", "admits", "admitted", "joke", "joked", "vowed", "pledged", "boasted", "lamented", "protested", "swore", "conceded",
        "confessed", "urged", "warned", "testified", "agreed", "remarked", "commented", "quipped", "tweeted");

    private static readonly WordSet ThoughtVerbs = new(
        "believe", "believes", "believed", "feel", "feels", "felt", "hope", "hopes", "hoped", "know", "knows", "knew", "suppose", "supposed", "suspect", "suspects",
        "suspected", "imagine", "imagines", "imagined", "doubt", "doubts", "doubted", "realised", "realized", "understand", "understands", "understood", "mean", "meant");

    /// <summary>Without an object they are participles of who was told: "the makers, once told to expect “…”".</summary>
    private static readonly WordSet NeedingObject = new("told", "assured", "informed", "reminded", "instructed", "notified");

    private static readonly WordSet Starting = new(
        "begin", "begins", "begun", "began", "come", "comes", "came", "choose", "chooses", "chose", "chosen", "sought", "grew", "grown", "learned", "learnt", "got");

    private static readonly WordSet MakingKnown = new("let", "lets", "make", "makes", "made", "take", "takes", "took", "hold", "holds", "held", "form", "formed");
    private static readonly WordSet Known = new("known", "clear", "plain", "public", "obvious", "view", "position", "opinion", "line");

    /// <summary>What somebody does by speaking, as a noun.</summary>
    private static readonly WordSet Utterances = new(
        "accusation", "account", "admission", "advice", "allegation", "announcement", "answer", "apology", "appeal", "argument", "assertion", "assessment", "assurance",
        "boast", "call", "charge", "claim", "comment", "complaint", "conclusion", "condemnation", "confession", "contention", "conviction", "criticism", "declaration",
        "defence", "defense", "definition", "demand", "denial", "description", "diagnosis", "estimate", "evidence", "excuse", "explanation", "forecast", "formulation",
        "exclamation", "greeting", "insistence", "instruction", "jibe", "joke", "judgement", "judgment", "lament", "line", "message", "motto", "oath", "objection", "observation",
        "opinion", "plea", "pledge", "prediction", "promise", "proposal", "protest", "question", "quip", "reaction", "recommendation", "refrain", "remark", "remarks",
        "reply", "request", "response", "retort", "riposte", "sentence", "statement", "suggestion", "summary", "testimony", "theory", "thesis", "threat", "toast",
        "verdict", "view", "vow", "warning", "wish");

    /// <summary>From behind a subject over adverbs, auxiliaries and what stands between commas to its verb.</summary>
    private int SkipToVerb(int at, FrameSentence sentence)
    {
        for (var step = 0; step < 24 && at < sentence.End && _frames[at] >= 0; step++)
        {
            if (IsMark(at, ',') || IsDash(at))
            {
                var close = at + 1;
                while (close < sentence.End && close - at < 20 && _frames[close] >= 0 && !IsMark(close, ',') && !IsDash(close))
                    close++;
                if (close >= sentence.End || _frames[close] < 0 || close - at >= 20)
                    return at;
                at = close + 1;
            }
            else if (IsBetweenSubjectAndVerb(_frames[at]) || (Is(at, "heard") && at + 1 < sentence.End && Is(at + 1, "to")))
            {
                at++;
            }
            else if (IsMark(at, '('))
            {
                var close = at + 1;
                while (close < sentence.End && close - at < 10 && _frames[close] >= 0 && !IsMark(close, ')'))
                    close++;
                if (close >= sentence.End || close - at >= 10 || _frames[close] < 0)
                    return at;
                at = close + 1;
            }
            else if (Is(at, "of") || Is(at, "for") || Is(at, "at") || Is(at, "in") || Is(at, "from"))
            {
                at++;
                while (at < sentence.End && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word && !Is(at, "that") && !Is(at, "which") && !Is(at, "who")
                    && (_tokens.Is(_frames[at], WordClass.Determiner) || _tokens[_frames[at]].Is(TokenFlags.Capitalized)
                        || (!_tokens.Has(_frames[at], WordClass.SayVerb | WordClass.ClaimVerb | WordClass.Auxiliary | WordClass.Preposition))))
                {
                    at++;
                }
            }
            else
            {
                return at;
            }
        }

        return at;
    }

    /// <summary>"answered", "bellowed": a thing or a writing does not do that.</summary>
    private bool IsPersonal(int verb) => PersonalVerbs.Contains(_tokens, verb) || (_tokens.Has(verb, WordClass.SayVerb) && !_tokens.Is(verb, WordClass.SayVerb));

    private bool IsUtterance(int at) => IsOneOf(Utterances, at);

    /// <summary>"was described as": whoever was described did not say it.</summary>
    private bool IsPassive(int at, FrameSentence sentence)
    {
        if (IsIng(_frames[at]))
            return false;
        // "the makers, once told to expect", "a memo, first reported by the Post": participles
        if (at + 1 < sentence.End && ((IsOneOf(NeedingObject, at) && (Is(at + 1, "to") || Is(at + 1, "that"))) || (Is(at + 1, "by") && Ends(_tokens.Chars(_frames[at]), "ed") && !IsMeans(at + 1))))
            return true;
        var before = at - 1;
        while (before > sentence.Start && _frames[before] >= 0 && (_tokens.Is(_frames[before], WordClass.Adverb) || Ends(_tokens.Chars(_frames[before]), "ly")))
            before--;
        return before >= sentence.Start && (Is(before, "was") || Is(before, "were") || Is(before, "been") || Is(before, "is") || Is(before, "are")
            || Is(before, "be") || Is(before, "being"));
    }

    private bool IsAccordingTo(int at, FrameSentence sentence) =>
        at + 2 < sentence.End && Is(at, "according") && Is(at + 1, "to");

    /// <summary>A new clause with a subject of its own between the verb and the quotation: what was said before it does not reach over.</summary>
    private bool IsClauseBreak(int at, int position, FrameSentence sentence)
    {
        if (at <= sentence.Start || _frames[at - 1] < 0 || !IsMark(at - 1, ','))
            return false;
        if (!IsOneOf(ClauseOpeners, at))
            return false;
        if ((Is(at, "and") || Is(at, "but")) && Is(at + 1, "that"))
            return false;
        if (!Is(at, "and"))
            return true;
        var subject = _phrases.Forward(at + 1, sentence, out var next);
        if (subject.Kind == NounPhraseKind.None || next >= position || _frames[next] < 0)
            return false;
        return _tokens.Is(_frames[next], WordClass.Auxiliary) || _tokens.Has(_frames[next], WordClass.SayVerb | WordClass.ClaimVerb);
    }

    private bool IsSpeechVerb(int at, int position, FrameSentence sentence)
    {
        var token = _frames[at];
        if (HasIt(at, position, sentence) || FindsSo(at, position) || IsFoundByWriting(at, position, sentence) || UsesWord(at, position) || FindsThat(at, position) || Rules(at, position) || Compares(at, position) || Is(at, "read") || Is(at, "reads"))
            return true;
        if (!_tokens.Has(token, WordClass.SayVerb | WordClass.ClaimVerb) || Weighs(at, position, sentence) || Keeps(at, position))
            return false;
        if (_tokens.NumberOf(token) == Lexicon.WithPreposition && !_tokens.Has(token, WordClass.SayVerb))
        {
            var next = at + 1;
            while (next < position && _frames[next] >= 0 && (_tokens.Is(_frames[next], WordClass.Adverb) || Ends(_tokens.Chars(_frames[next]), "ly")))
                next++;
            if (next > position || (next < position && (_frames[next] < 0 || !(_tokens.Is(_frames[next], WordClass.Preposition) || Is(next, "that")))))
                return false;
        }

        return !IsNounHere(at, sentence) && !IsInName(at, sentence);
    }

    /// <summary>"Northern State University": a capital within a sentence.</summary>
    private bool IsInName(int at, FrameSentence sentence) =>
        at > sentence.Start && _tokens[_frames[at]].Is(TokenFlags.Capitalized) && _frames[at - 1] >= 0 && _tokens[_frames[at - 1]].Is(TokenFlags.Capitalized) && !_tokens[_frames[at - 1]].Is(TokenFlags.BlockStart)
        && at + 1 < sentence.End && _frames[at + 1] >= 0 && _tokens[_frames[at + 1]].Is(TokenFlags.Capitalized);

    /// <summary>"considering a “…” model": what is thought over is not called so.</summary>
    private bool Weighs(int at, int position, FrameSentence sentence) =>
        position - at == 2 && (Is(at, "considering") || Is(at, "consider") || Is(at, "considered") || Is(at, "considers")) && _frames[at + 1] >= 0 && _tokens.Is(_frames[at + 1], WordClass.Article)
        && position + 1 < sentence.End && _frames[position + 1] >= 0 && _tokens[_frames[position + 1]].Kind == TokenKind.Word && !_tokens.Is(_frames[position + 1], WordClass.Preposition | WordClass.Conjunction);

    /// <summary>"maintain a large “…”": what somebody has.</summary>
    private bool Keeps(int at, int position) =>
        position - at > 1 && _frames[at + 1] >= 0 && _tokens.Is(_frames[at + 1], WordClass.Article) && (Is(at, "maintain") || Is(at, "maintains") || Is(at, "maintained") || Is(at, "maintaining"));

    /// <summary>"finds this “…”".</summary>
    private bool FindsSo(int at, int position) =>
        position - at < 5 && (Is(at, "find") || Is(at, "finds") || Is(at, "found")) && (position - at == 2 || FindsThing(at, position))
        && (position - at > 2 || Is(at + 1, "this") || Is(at + 1, "that") || Is(at + 1, "it") || Is(at + 1, "him") || Is(at + 1, "her") || Is(at + 1, "them") || Is(at + 1, "these"));

    /// <summary>"the pamphlets had it: “…”", "as Moe has it, “…”", "rumour had it that"</summary>
    private bool HasIt(int at, int position, FrameSentence sentence)
    {
        if (position - at < 2 || !(Is(at, "had") || Is(at, "has") || Is(at, "have")) || !Is(at + 1, "it"))
            return false;
        if (position - at > 3)
            return at - sentence.Start < 8 && Is(sentence.Start, "as") && IsMark(at + 2, ',');
        return position - at == 2 || IsMark(position - 1, ':') || IsMark(position - 1, ',') || Is(position - 1, "that");
    }

    /// <summary>"compared the wall to “…”".</summary>
    private bool Compares(int at, int position) =>
        (Is(at, "compared") || Is(at, "compares")) && position - at > 2 && !Is(at + 1, "to") && !Is(at + 1, "with") && (Is(position - 1, "to") || Is(position - 1, "with"));

    /// <summary>"used the term “…”": words that are called words were spoken by who used them.</summary>
    private bool UsesWord(int at, int position)
    {
        if (!IsOneOf(Using, at))
            return false;
        if (position - at == 1 && position + 1 < _frames.Items && (Is(position + 1, "for") || Is(position + 1, "in"))
            && at > 0 && !(at > 1 && Is(at - 2, "this")) && !(_frames[at - 1] >= 0 && _tokens.Has(_frames[at - 1], WordClass.Writing | WordClass.Work | WordClass.Meta)) && !Is(at - 1, "chapter") && !Is(at - 1, "who"))
            return true;
        if (position - at == 1 && (Is(at, "prefers") || Is(at, "preferred")))
            return true;
        for (var i = at + 1; i < position && i <= at + 4 && _frames[i] >= 0; i++)
        {
            if (_tokens.Has(_frames[i], WordClass.Meta))
                return true;
        }

        return false;
    }

    /// <summary>"held that", "recorded that": verbs that speak only with a clause behind them.</summary>
    private bool FindsThat(int at, int position)
    {
        if (IsMadeKnown(at, position))
            return true;
        var isThought = IsOneOf(ThoughtVerbs, at);
        if (isThought ? position >= _frames.Items || _frames[position] >= 0 || _shapes[~_frames[position]].Words < 3 : !IsOneOf(Finding, at))
            return false;

        // "held in an earlier case that"
        var that = at + 1;
        if (that < position && _frames[that] >= 0 && _tokens.Is(_frames[that], WordClass.Preposition))
        {
            while (that < position && that - at < 9 && _frames[that] >= 0 && _tokens[_frames[that]].Kind == TokenKind.Word && !Is(that, "that"))
                that++;
        }

        return that < position && Is(that, "that");
    }

    /// <summary>"let it be known that", "made it plain that", "took the view that"</summary>
    private bool IsMadeKnown(int at, int position)
    {
        if (!IsOneOf(MakingKnown, at))
            return false;
        for (var i = at + 1; i + 1 < position && i < at + 5 && _frames[i] >= 0; i++)
        {
            if (IsOneOf(Known, i))
                return Is(i + 1, "that");
        }

        return false;
    }

    /// <summary>“…”, jury told: without an object the jury is who was told.</summary>
    private bool IsTold(int verb, FrameSentence sentence) =>
        Is(verb, "told") && (verb + 1 >= sentence.End || IsMark(verb + 1, '.'));

    /// <summary>"the demand", "Western claims", "in a report": the word is a noun.</summary>
    private bool IsNounHere(int at, FrameSentence sentence)
    {
        if (at == sentence.Start || _frames[at - 1] < 0)
            return false;
        var before = _frames[at - 1];

        // "The official term was": no finite verb stands in front of another.
        if (at + 1 < sentence.End && IsFiniteBe(at + 1) && IsPlainForm(_tokens.Chars(_frames[at])) && !Is(at - 1, "to") && !FollowsWhat(at, sentence))
            return true;
        if (_tokens.Is(before, WordClass.Determiner) && !_tokens.Is(before, WordClass.Pronoun) && !Is(at - 1, "that") && !Is(at - 1, "which"))
            return !((Is(at - 1, "both") || Is(at - 1, "all") || Is(at - 1, "another")) && Ends(_tokens.Chars(_frames[at]), "ed"));
        if (_tokens[before].Kind == TokenKind.Word && _tokens[before].Length == 1 && at - 2 >= sentence.Start && IsApostrophe(at - 2))
            return true;
        if (_tokens.Is(before, WordClass.Preposition) && !Is(at - 1, "to") && !(Is(at - 1, "past") && Is(at - 2, "the")) && !(Is(at - 1, "since") && at - 2 >= sentence.Start && _frames[at - 2] >= 0 && _tokens.Is(_frames[at - 2], WordClass.Auxiliary)) && !IsIng(_frames[at]))
            return true;
        var word = _tokens.Chars(_frames[at]);

        // "the Welsh term", "the local phrase"; the Greens term it so.
        if (_tokens.Has(_frames[at], WordClass.Meta) && IsPlainForm(word) && word[^1] != 's' && _tokens[before].Kind == TokenKind.Word && _tokens.NumberOf(before) != Lexicon.Plural && _tokens.Chars(before)[^1] != 's'
            && at - 2 >= sentence.Start && _frames[at - 2] >= 0 && _tokens.Is(_frames[at - 2], WordClass.Article))
            return true;
        if (word[^1] == 's' && _tokens[before].Kind == TokenKind.Word && EndsLikeDemonym(_tokens.Chars(before)))
            return true;
        return word[^1] != 'd' && !IsIng(_frames[at]) && _tokens[before].Kind == TokenKind.Word && (!_tokens[before].Is(TokenFlags.Capitalized) || _tokens[_frames[at]].Is(TokenFlags.Capitalized)) && IsAdjective(_tokens.Chars(before))
            && at - 2 >= sentence.Start && _frames[at - 2] >= 0 && _tokens.Is(_frames[at - 2], WordClass.Determiner) && !Is(at - 2, "whose")
            && (!_phrases.IsSpeakerNoun(before) || (_phrases.IsWriting(_frames[at]) && word[^1] != 's' && !_tokens.Is(_frames[at], WordClass.PastTense)));
    }

    private bool IsFiniteBe(int at) => IsFormOfBe(at) || Is(at, "has") || Is(at, "had") || Is(at, "will") || Is(at, "would");

    private static bool IsPlainForm(ReadOnlySpan<char> word) => word[^1] is not ('d' or 'g') && !Is(word, "wrote") && !Is(word, "spoke") && !Is(word, "meant");

    /// <summary>"What Moe says is “…”".</summary>
    private bool FollowsWhat(int at, FrameSentence sentence)
    {
        for (var i = at - 1; i >= Math.Max(sentence.Start, at - 5) && _frames[i] >= 0; i--)
        {
            if (Is(i, "what") || Is(i, "all"))
                return true;
        }

        return false;
    }

    private bool IsFiniteSay(int at) =>
        _frames[at] >= 0 && _tokens.Has(_frames[at], WordClass.SayVerb) && !IsIng(_frames[at]);

    private bool IsIng(int token) => _tokens[token].Length > 4 && Ends(_tokens.Chars(token), "ing");

    private static bool EndsLikeDemonym(ReadOnlySpan<char> word) =>
        word.Length > 4 && Characters.IsUpper(word[0]) && (Ends(word, "ian") || Ends(word, "ish") || Ends(word, "ese") || Ends(word, "ean") || Ends(word, "ern"));

    private static bool IsAdjective(ReadOnlySpan<char> word) =>
        Ends(word, "al") || Ends(word, "ic") || Ends(word, "ive") || Ends(word, "ous") || Ends(word, "ful") || Ends(word, "ing") || Ends(word, "ed")
        || Ends(word, "new") || Ends(word, "ent") || Ends(word, "ary") || Ends(word, "le");
}
