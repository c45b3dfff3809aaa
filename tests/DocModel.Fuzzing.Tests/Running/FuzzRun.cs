using DocModel.Fuzzing.Tests.Inputs;

namespace DocModel.Fuzzing.Tests.Running;

/// <summary>Tries inputs until one breaks a property, and shows the smallest one like it.</summary>
internal static class FuzzRun
{
    private const int AttemptsAlone = 5_000;
    private const int AttemptsInBatch = 300;

    public static void Each(FuzzSource source, int count, Action<FuzzInput> holds)
    {
        var tried = 0;
        foreach (var seed in FuzzBudget.Seeds(source.Name, count))
        {
            tried++;
            if (Failure(holds, source.At(seed)) is { } first)
                throw Report(source.At(seed), first, holds, AttemptsAlone);
        }

        TestContext.Current.SendDiagnosticMessage($"{source.Name}: {tried} inputs");
    }

    /// <summary>For properties that are dear alone, such as whatever needs a compiler: one that fails is tried input by input.</summary>
    public static void Batches(FuzzSource source, int count, int size, Action<IReadOnlyList<FuzzInput>> hold)
    {
        foreach (var seeds in FuzzBudget.Seeds(source.Name, count).Chunk(size))
        {
            FuzzInput[] batch = [.. seeds.Select(source.At)];
            if (Failure(hold, batch) is not { } together)
                continue;
            foreach (var input in batch)
            {
                if (Failure(hold, [input]) is { } first)
                    throw Report(input, first, alone => hold([alone]), AttemptsInBatch);
            }

            throw new FuzzFailureException($"{batch[0]} to {batch[^1]} fail together, though none of them fails alone: {together.Message}", together);
        }
    }

    private static FuzzFailureException Report(FuzzInput input, Exception first, Action<FuzzInput> holds, int attempts)
    {
        // The same kind of failure, or shrinking would slip from one defect to another. One that does not come again is told as it came.
        var kind = first.GetType();
        var small = input.Shrink(smaller => Failure(holds, smaller) is { } e && e.GetType() == kind, attempts);
        var failure = Failure(holds, small) ?? first;
        return new FuzzFailureException(
            $"""
            {input} ({input.Path}): {failure.GetType().Name}: {failure.Message}
            Shrunk from {input.Text.Length} to {small.Text.Length} characters: {small.Literal}
            Again: DOCMODEL_FUZZ_CASE={input} dotnet run --project tests/DocModel.Fuzzing.Tests -- -method "*.Any_*"
            """,
            failure);
    }

    private static Exception? Failure<T>(Action<T> holds, T input)
    {
        try
        {
            holds(input);
            return null;
        }
        catch (Exception e)
        {
            return e;
        }
    }
}

internal sealed class FuzzFailureException(string message, Exception inner) : Exception(message, inner);
