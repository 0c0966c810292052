using ElJournal.Rules.Norms;
using ElJournal.Rules.WhatIf;

namespace ElJournal.ReferenceHost.Output;

/// <summary>Keeps of the changes what a summary shows: the first ones of each norm and kind.</summary>
internal sealed class WhatIfChanges : IDutyChangeSink
{
    /// <summary>How many changes of one norm and kind a summary shows.</summary>
    internal const int MaxShown = 2;

    private readonly Dictionary<(NormId Norm, DutyChangeKind Kind), List<DutyChange>> shown = [];

    /// <summary>Gives the changes of a norm to be shown, by kind.</summary>
    internal IEnumerable<DutyChange> Of(NormId norm) => shown.Where(s => s.Key.Norm == norm).OrderBy(s => s.Key.Kind).SelectMany(s => s.Value);

    public void Change(DutyChange change)
    {
        if (!shown.TryGetValue((change.Norm.Id, change.Kind), out var kept))
        {
            shown.Add((change.Norm.Id, change.Kind), kept = []);
        }

        if (kept.Count < MaxShown)
        {
            kept.Add(change);
        }
    }
}
