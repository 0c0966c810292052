using System.Collections.Immutable;
using ElJournal.Domain.Defects;

namespace ElJournal.Rules.Setup;

/// <summary>Настройки неверны: the host cannot start; the message lists every defect, with its remedy, in Russian.</summary>
public sealed class ElJournalSetupException : Exception
{
    internal ElJournalSetupException(ImmutableArray<Defect> defects)
        : base(string.Join(Environment.NewLine, defects.Select(d => d.Describe()))) => Defects = defects;

    /// <summary>Gets the defects, at least one.</summary>
    public ImmutableArray<Defect> Defects { get; }
}
