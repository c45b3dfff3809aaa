namespace DocModel.Cli.Inputs;

/// <summary>Work on many documents at once, its results in the order of the documents.</summary>
internal static class InputBatch
{
    /// <summary>How many documents may be under way for each processor; the results of those behind a slow one wait.</summary>
    private const int Lookahead = 4;

    public static IEnumerable<T> Run<T>(IReadOnlyList<InputFile> inputs, Func<InputReading, T> work, TextWriter error)
    {
        using var progress = ProgressLine.Start(inputs.Count, error);
        var running = new Queue<Task<T>>();
        var next = 0;
        while (next < inputs.Count || running.Count > 0)
        {
            while (next < inputs.Count && running.Count < Lookahead * Environment.ProcessorCount)
            {
                var input = inputs[next++];
                running.Enqueue(Task.Run(() => work(InputReader.Read(input))));
            }

            var result = running.Dequeue().GetAwaiter().GetResult();
            progress.Hide();
            yield return result;
            progress.Show(next - running.Count);
        }
    }
}
