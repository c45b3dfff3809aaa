using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Who sent the writing that is read: "a message, sent by Moe to Lunt, that read: “…”".</summary>
internal sealed partial class SpeakerReader
{
    private static readonly WordSet Sending = new("sent", "written", "signed", "posted", "issued", "dictated", "drafted", "penned", "typed", "addressed");

    private Attribution? Sender(int verb, FrameSentence sentence)
    {
        for (var at = verb - 2; at - 1 > sentence.Start && verb - at < 20; at--)
        {
            if (_frames[at] < 0 || !(Is(at, "by") || Is(at, "from")) || _frames[at - 1] < 0 || !(Is(at, "from") ? _phrases.IsWriting(_frames[at - 1]) : IsOneOf(Sending, at - 1)))
                continue;
            var sender = _phrases.Forward(at + 1, sentence, out _);
            return Resolve(sender, at, sentence) is { } speaker ? Found(speaker, sender, _frames[verb]) : null;
        }

        return null;
    }
}
