using DocModel.Reading.Events.Phrases;

namespace DocModel.Reading.Events.Clauses;

/// <summary>The clause that a date belongs to.</summary>
/// <param name="GroupStart">Where the verb group begins: "had never been" of "had never been signed".</param>
/// <param name="VerbStart">The verb itself; of "promised to pay" the "promised".</param>
/// <param name="VerbEnd">Behind the verb's last word, its particle included.</param>
/// <param name="Subject">The subject; default where the clause has none of its own.</param>
/// <param name="Object">What stands behind the verb; default for nothing.</param>
internal readonly record struct Clause(
    int GroupStart,
    int VerbStart,
    int VerbEnd,
    Phrase Subject,
    Phrase Object,
    ClauseTraits Traits)
{
    public bool Exists => VerbEnd > VerbStart;

    public bool Is(ClauseTraits traits) => (Traits & traits) != 0;
}

[Flags]
internal enum ClauseTraits
{
    None = 0,

    /// <summary>A condition, a possibility or a plan: it need not have happened.</summary>
    Unreal = 1,
    Negated = 2,
    Passive = 4,

    /// <summary>"be" without a participle.</summary>
    Copula = 8,

    /// <summary>"there was".</summary>
    Existential = 16,

    /// <summary>"have" with a participle.</summary>
    Perfect = 32,

    /// <summary>"will open", "is to open": not yet so, but settled; always beside <see cref="Unreal"/>.</summary>
    Planned = 64,
}
