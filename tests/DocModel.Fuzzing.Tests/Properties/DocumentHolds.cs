using DocModel.Fuzzing.Tests.Inputs;

namespace DocModel.Fuzzing.Tests.Properties;

/// <summary>What holds for the document that any text is read into.</summary>
internal static class DocumentHolds
{
    public static void Check(FuzzInput input)
    {
        var document = input.Read();
        TextHolds.Check(document);
        SpansHold.Check(document);
        LinksHold.Check(document);
        PositionsHold.Check(document, input.Text);
        NamesHold.Check(document);
        FindingsHold.Check(document);
        ModelDumpHolds(document);
    }

    /// <summary>Every public property can be asked for.</summary>
    private static void ModelDumpHolds(Document document) => Generator.Tests.Harness.ModelDump.Of(document);
}
