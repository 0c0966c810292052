using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Records;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Rules.Marks;

/// <summary>Порядок оценивания: by which rules marks are judged — those of a preset that somebody chose by name, those that a regulation sets, or none.</summary>
/// <remarks>Nothing is ever filled in: without a choice nothing is determined. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class MarkPolicy
{
    private readonly Func<Journal, SchoolRegister, LocalDate, AppliedMarkRules> find;

    private readonly MarkPolicy? beside;

    private MarkPolicy(Func<Journal, SchoolRegister, LocalDate, AppliedMarkRules> find, MarkPolicy? beside = null) => (this.find, this.beside) = (find, beside);

    /// <summary>Gets the policy of whoever has chosen nothing.</summary>
    public static MarkPolicy None { get; } = new(static (_, _, _) => AppliedMarkRules.Undetermined("не выбран ни готовый набор правил, ни регламент, который их задаёт"));

    /// <summary>Makes the policy of a preset.</summary>
    /// <param name="name">Its name, one of <see cref="MarkPresets.ByName"/>.</param>
    /// <returns>The policy, or which presets there are.</returns>
    public static Result<MarkPolicy> OfPreset(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return MarkPresets.ByName.TryGetValue(name, out var rules)
            ? new Result<MarkPolicy>(Of(rules, $"готовый набор «{name}»"))
            : new Result<MarkPolicy>([new Defect(MarkDefects.UnknownPreset, default, name, string.Join(", ", MarkPresets.ByName.Keys))]);
    }

    /// <summary>Makes the policy of a regulation.</summary>
    /// <param name="regulation">The regulation.</param>
    /// <returns>The policy that its clauses set; where they set none, nothing is determined.</returns>
    public static MarkPolicy Of(Regulation regulation)
    {
        ArgumentNullException.ThrowIfNull(regulation);
        return new((journal, register, day) => MarkRulesAssembly.Of(regulation, journal, register, day));
    }

    /// <summary>Makes the policy of rules that are at hand.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="source">Where they come from, in Russian.</param>
    /// <returns>The policy.</returns>
    public static MarkPolicy Of(MarkRules rules, string source)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentException.ThrowIfNullOrEmpty(source);
        return new((journal, register, _) => AppliedMarkRules.Of(register.IsMarked(journal) ? rules : rules.Ungraded(), source));
    }

    /// <summary>Gives the rules of a journal.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="register">The register of its school.</param>
    /// <param name="day">The day of the regulated event: the last day of the period.</param>
    /// <returns>The rules, on the scale without marks where the journal's pupils are not marked; or why there are none.</returns>
    public AppliedMarkRules For(Journal journal, SchoolRegister register, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(register);
        return find(journal, register, day);
    }

    /// <summary>Gives the same policy, to be compared with another one.</summary>
    internal MarkPolicy Beside(MarkPolicy other) => new(find, other);

    /// <summary>Says whether rules are determined here, or by the policy that this one is compared with.</summary>
    internal bool HasRulesFor(Journal journal, SchoolRegister register, LocalDate day) =>
        find(journal, register, day).Rules is not null || beside?.HasRulesFor(journal, register, day) == true;
}
