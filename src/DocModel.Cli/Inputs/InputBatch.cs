namespace DocModel.Cli.Inputs;

/// <summary>Work on many documents at once, its results in the order of the documents.</summary>
internal static class InputBatch
{
    /// <summary>How many documents may be under way for each processor; the results of those behind a slow one wait.</summary>
    private const int Lookahead = 4;

    public static IEnumerable<T> Run<T>(InputSelection selection, Func<InputReading, T> work, TextWriter error)
    {
        var inputs = selection.Files;
        using var progress = ProgressLine.Start(inputs.Count, error);
        var running = new Queue<Task<(T Result, string? Hint)>>();
        var next = 0;
        while (next < inputs.Count || running.Count > 0)
        {
            while (next < inputs.Count && running.Count < Lookahead * Environment.ProcessorCount)
            {
                var input = inputs[next++];
                running.Enqueue(Task.Run(() =>
                {
                    var reading = InputReader.Read(input, selection.IsCollection);
                    return (work(reading), reading.Hint);
                }));
            }

            var (result, hint) = running.Dequeue().GetAwaiter().GetResult();
            progress.Hide();
            if (hint is not null)
                error.WriteLine("docmodel: " + hint);
            yield return result;
            progress.Show(next - running.Count);
        }
    }
}
