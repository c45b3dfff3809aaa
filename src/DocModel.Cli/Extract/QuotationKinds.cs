using System.CommandLine;
using System.CommandLine.Parsing;

namespace DocModel.Cli.Extract;

/// <summary>Which kinds of quotations are told: all, or those that are asked for.</summary>
/// <remarks>Who counts dialogue, or measures against texts in which only speech was marked, has no use for terms and titles.</remarks>
internal sealed class QuotationKinds
{
    private static readonly string[] Names = [.. Enum.GetNames<QuotationKind>().Select(name => name.ToLowerInvariant())];

    private readonly Option<string[]> _option = new("--quotations")
    {
        Description = $"Only quotations of these kinds: {string.Join(", ", Names)}.",
        HelpName = "KIND",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    public QuotationKinds(Command command)
    {
        _option.CompletionSources.Add(Names);
        _option.Validators.Add(Check);
        command.Options.Add(_option);
    }

    /// <summary>What stands inside a quotation that is left out is told where that one would have been.</summary>
    public Func<IReadOnlyList<Quotation>, IReadOnlyList<Quotation>> Selection(ParseResult result)
    {
        if (result.GetValue(_option) is not { Length: > 0 } names)
            return static all => all;
        var kinds = names.Select(name => Enum.Parse<QuotationKind>(name, ignoreCase: true)).ToHashSet();
        return all => [.. all.Where(quotation => kinds.Contains(quotation.Kind))];
    }

    private static void Check(OptionResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (!Names.Contains(token.Value))
                result.AddError($"There is no kind \"{token.Value}\" of quotations. The kinds are: {string.Join(", ", Names)}.");
        }
    }
}
