namespace DocModel.Export;

/// <summary>A step in writing running text: an element opens or closes, a sentence begins, or words stand.</summary>
/// <param name="Opened">The element that opens, or null.</param>
/// <param name="Part">Which part of the element opens, from 1.</param>
/// <param name="Sentence">The sentence that begins, or null.</param>
/// <param name="Words">The words, or null. A step with nothing closes the element that was opened last.</param>
internal readonly record struct TeiStep(TeiAnnotation? Opened, int Part, Sentence? Sentence, TextSpan? Words);

/// <summary>
/// Turns annotations, which may overlap, into elements, which may not: where one ends inside another, the other is closed and opened
/// again behind it.
/// </summary>
internal sealed class TeiSteps
{
    private readonly Dictionary<TeiAnnotation, int> _parts = [];
    private readonly List<TeiAnnotation> _open = [];
    private readonly List<TeiStep> _steps = [];

    /// <summary>How many parts an annotation has been cut into so far.</summary>
    public int PartsOf(TeiAnnotation annotation) => _parts[annotation];

    /// <summary>The steps of one paragraph.</summary>
    /// <param name="paragraph">The paragraph's words.</param>
    /// <param name="annotations">What marks words of it, the longer before the shorter.</param>
    /// <param name="sentences">The sentences that begin in it.</param>
    public IReadOnlyList<TeiStep> Of(TextSpan paragraph, IReadOnlyList<TeiAnnotation> annotations, IReadOnlyList<Sentence> sentences)
    {
        _steps.Clear();
        var offsets = new SortedSet<int> { paragraph.Start, paragraph.End };
        foreach (var annotation in annotations)
        {
            offsets.Add(Math.Max(annotation.Span.Start, paragraph.Start));
            offsets.Add(Math.Min(annotation.Span.End, paragraph.End));
        }

        foreach (var sentence in sentences)
            offsets.Add(sentence.Span.Start);

        var (written, next, nextSentence) = (paragraph.Start, 0, 0);
        foreach (var offset in offsets)
        {
            if (offset > written)
                _steps.Add(new TeiStep(null, 0, null, TextSpan.FromBounds(written, offset)));
            written = offset;
            CloseThrough(_open.FindIndex(annotation => annotation.Span.End <= offset || offset == paragraph.End), annotation =>
                annotation.Span.End > offset && offset < paragraph.End);
            for (; nextSentence < sentences.Count && sentences[nextSentence].Span.Start == offset; nextSentence++)
                _steps.Add(new TeiStep(null, 0, sentences[nextSentence], null));
            for (; next < annotations.Count && Math.Max(annotations[next].Span.Start, paragraph.Start) == offset && offset < paragraph.End; next++)
                Open(annotations[next]);
        }

        return [.. _steps];
    }

    private void Open(TeiAnnotation annotation)
    {
        if (annotation.Span.IsEmpty)
        {
            Push(annotation);
            CloseThrough(_open.Count - 1, static _ => false);
            return;
        }

        var barred = _open.FindIndex(open => !open.CanHold(annotation));
        if (barred < 0)
        {
            Push(annotation);
            return;
        }

        var cut = _open.GetRange(barred, _open.Count - barred);
        CloseThrough(barred, static _ => false);
        Push(annotation);
        foreach (var held in cut)
            Push(held);
    }

    /// <summary>Closes every element from the outermost given on, and opens again those that go on.</summary>
    private void CloseThrough(int outermost, Func<TeiAnnotation, bool> goesOn)
    {
        if (outermost < 0)
            return;
        var closed = _open.GetRange(outermost, _open.Count - outermost);
        foreach (var _ in closed)
            _steps.Add(default);
        _open.RemoveRange(outermost, closed.Count);
        foreach (var annotation in closed.Where(goesOn))
            Push(annotation);
    }

    private void Push(TeiAnnotation annotation)
    {
        _parts.TryGetValue(annotation, out var part);
        _parts[annotation] = ++part;
        _open.Add(annotation);
        _steps.Add(new TeiStep(annotation, part, null, null));
    }
}
