using System.Collections.Immutable;
using DocModel.Generator.Inputs;
using DocModel.Reading.Findings;
using Microsoft.CodeAnalysis;

namespace DocModel.Generator.Diagnostics;

/// <summary>A diagnostic as values: its rule, its place and what its message names.</summary>
internal sealed class DiagnosticInfo(DiagnosticDescriptor rule, LocationInfo? location, params string[] arguments) : IEquatable<DiagnosticInfo>
{
    /// <summary>The key under which a diagnostic carries what its code fix writes.</summary>
    public const string ReplacementKey = "DocModel.Replacement";

    private readonly EquatableArray<string> _arguments = EquatableArray<string>.Own(Array.ConvertAll(arguments, VisibleText.Of));

    public DiagnosticDescriptor Rule => rule;

    public LocationInfo? Location => location;

    /// <summary>What a code fix writes at the location; null where there is no certain one.</summary>
    public string? Replacement { get; init; }

    public string Message => string.Format(System.Globalization.CultureInfo.InvariantCulture, rule.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture), [.. _arguments]);

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        rule,
        location?.ToLocation(),
        Replacement is null ? null : ImmutableDictionary<string, string?>.Empty.Add(ReplacementKey, Replacement),
        [.. _arguments]);

    public bool Equals(DiagnosticInfo? other) => other is not null
        && ReferenceEquals(rule, other.Rule)
        && Equals(location, other.Location)
        && Replacement == other.Replacement
        && _arguments.Equals(other._arguments);

    public override bool Equals(object? obj) => Equals(obj as DiagnosticInfo);

    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(rule.Id) * 31 + (location?.GetHashCode() ?? 0)) * 31 + _arguments.GetHashCode());
}
