using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Quotations that name a thing: whoever the sentence is about does something with it, and no evidence says that the words are his.</summary>
internal sealed partial class SpeakerReader
{
    /// <summary>How far in front of "called" the article stands of what is called so.</summary>
    private const int LongestNamed = 10;

    private static readonly WordSet Becoming = new("become", "becomes", "became", "becoming");

    private static readonly WordSet Moving = new("led", "leads", "caused", "prompted", "moved", "drove", "driven", "forced", "inspired", "compelled", "got", "brought", "pushed", "provoked", "allowed", "enabled");

    private static readonly WordSet Adding = new("add", "adds", "added", "adding");

    private static readonly WordSet Sounding = new("pronounce", "pronounces", "pronouncing");

    /// <summary>What works by itself and is built like a word for somebody who does: "the server reports", "the parser", "the program".</summary>
    private static readonly WordSet Machines = new(
        "server", "servers", "program", "programs", "programme", "protocol", "protocols", "system", "systems", "software", "script", "scripts", "browser", "browsers", "compiler",
        "compilers", "parser", "parsers", "router", "routers", "module", "modules", "function", "functions", "format", "formats", "code", "device", "devices", "interface", "interfaces",
        "plugin", "plugins", "package", "packages", "kernel", "scheduler", "debugger", "terminal", "processor", "processors", "engine", "engines", "algorithm", "algorithms", "converter",
        "filter", "filters", "sensor", "sensors", "container", "containers", "header", "headers", "register", "registers", "pointer", "pointers", "parameter", "parameters", "number",
        "numbers", "character", "characters", "letter", "letters", "cluster", "clusters", "buffer", "buffers", "daemon", "daemons", "implementation", "implementations", "app", "apps", "tool", "tools", "installer", "transmitter", "receiver", "transistor", "transistors", "motor", "motors");

    /// <summary>What is written for machines: "the protocol calls this “…”"; the Kyoto Protocol is another thing.</summary>
    private static readonly WordSet MachineTexts = new("protocol", "protocols", "script", "scripts");

    /// <summary>“Slow Orchards”, “The old style of grafting”: written like the name of something, and no part of a sentence.</summary>
    private bool IsNameLike(int quote)
    {
        var shape = _shapes[quote];
        return shape is { StartsUpper: true, Words: > 1 and < 16, EndsSentence: false, IsShouted: false, InnerStops: 0 }
            && (shape.IsTitleCase || shape is { HasVerb: false } and ({ HasSubject: false } or { Capitals: > 0 })) && !_utterances[quote];
    }

    /// <summary>"all layers (the “Full Mode”)": a name in brackets is given by who writes.</summary>
    private bool IsInBrackets(int quote, int position, FrameSentence sentence)
    {
        if (position + 1 >= sentence.End || !IsMark(position + 1, ')') || position - 1 <= sentence.Start)
            return false;
        var open = position - 1;
        var hasArticle = Is(open, "the") || Is(open, "a") || Is(open, "an");
        if (hasArticle)
            open--;
        return open > sentence.Start && IsMark(open, '(') && _frames[open - 1] >= 0 && _shapes[quote].Words < 5 && (hasArticle || IsNameLike(quote));
    }

    /// <summary>Whether the verb in front of a quotation does not say its words but does something with the thing that they name.</summary>
    private bool IsAboutThing(int at, int position, FrameSentence sentence)
    {
        if (position - at == 1 && IsOneOf(Sounding, at))
            return true;

        // "The flood prompted us to suggest": what moves somebody to speak does not speak.
        if (Is(at, "prompted") && !_utterances[~_frames[position]])
            return true;
        return AddsThing(at, position) || IsOfNamed(at, position, sentence) || IsExplainedTerm(at, position, sentence);
    }

    /// <summary>"The book challenges builders to speak of “…”": who is called upon has not said it yet, unlike who was moved to say it.</summary>
    private bool IsUrged(int at, NounPhrase subject, FrameSentence sentence)
    {
        if (at - 2 <= sentence.Start || !Is(at - 1, "to") || _frames[at - 2] != subject.Head)
            return false;
        for (var verb = at - 3; verb > sentence.Start && at - verb < LongestNamed && _frames[verb] >= 0 && _tokens[_frames[verb]].Kind == TokenKind.Word; verb--)
        {
            if (IsOneOf(Moving, verb))
                return false;
        }

        return true;
    }

    /// <summary>"after adding “night mode”": what is put to something, and no words put to others.</summary>
    private bool AddsThing(int at, int position)
    {
        if (!IsOneOf(Adding, at) || position - at > 4 || position >= _frames.Items || _frames[position] >= 0)
            return false;
        var quote = ~_frames[position];
        if (_utterances[quote] || _shapes[quote] is { IsSentence: true } or { HasVerb: true } or { EndsWithComma: true } or { EndsSentence: true })
            return false;
        for (var i = at + 1; i < position; i++)
        {
            if (_frames[i] < 0 || _tokens[_frames[i]].Kind != TokenKind.Word || Is(i, "that") || _tokens.Is(_frames[i], WordClass.Preposition))
                return false;
        }

        return true;
    }

    /// <summary>"announced a scheme for growers called “…”", "There is a pass called “…”": a participle behind the noun that has the name.</summary>
    private bool IsNamedNoun(int verb, int position, FrameSentence sentence)
    {
        for (var at = verb - 1; at >= sentence.Start && verb - at < LongestNamed && _frames[at] >= 0; at--)
        {
            var token = _frames[at];
            if (_tokens[token].Kind == TokenKind.Mark && !IsMark(at, '-'))
                return false;
            if (_tokens.Is(token, WordClass.Auxiliary | WordClass.Pronoun) || Is(at, "that") || Is(at, "which") || Is(at, "who"))
                return false;

            // "a package the board called “…”", "a package Moe called “…”": who calls it so stands in front of the verb.
            if ((Is(at, "the") || (at == verb - 1 && _tokens[token].Is(TokenFlags.Capitalized))) && at > sentence.Start && _frames[at - 1] >= 0 && !_tokens.Is(_frames[at - 1], WordClass.Preposition))
                return false;
            if (!(Is(at, "a") || Is(at, "an") || Is(at, "another")))
                continue;

            // "A scheme called “…” was": at the head of the sentence the verb stands behind the name.
            if (at == sentence.Start)
                return position + 1 < sentence.End && _frames[position + 1] >= 0 && _tokens.Is(_frames[position + 1], WordClass.Auxiliary);
            var before = _frames[at - 1];
            return before >= 0 && _tokens[before].Kind == TokenKind.Word && !Is(at - 1, "as") && !Is(at - 1, "what") && !Is(at - 1, "that")
                && (_tokens.Is(before, WordClass.Preposition | WordClass.Auxiliary) || IsVerbLike(before) || _tokens.Is(before, WordClass.PresentTense));
        }

        return false;
    }

    /// <summary>"trying to forecast them is termed “…”": the infinitive or the participle belongs to what has the name.</summary>
    private bool IsOfNamed(int at, int position, FrameSentence sentence)
    {
        if (at <= sentence.Start || !(IsIng(_frames[at]) || Is(at - 1, "to")))
            return false;
        var naming = position - 1;
        while (naming > at && position - naming < 4 && _frames[naming] >= 0 && (_tokens.Is(_frames[naming], WordClass.Article | WordClass.Adverb) || Is(naming, "as")))
            naming--;
        return naming > at + 1 && _frames[naming] >= 0 && _tokens.Is(_frames[naming], WordClass.Naming) && IsPassive(naming, sentence);
    }

    /// <summary>"advocate the wider use of “…” (hedges of willow)": a term that the text goes on to explain is its own.</summary>
    private bool IsExplainedTerm(int at, int position, FrameSentence sentence) =>
        position + 2 < sentence.End && IsMark(position + 1, '(') && _frames[position + 2] >= 0 && _tokens[_frames[position + 2]].Kind == TokenKind.Word && !_tokens[_frames[position + 2]].Is(TokenFlags.Capitalized)
        && position - at > 2 && Is(position - 1, "of") && _shapes[~_frames[position]].Words < 4 && !_tokens.Has(_frames[at], WordClass.SayVerb);
}
