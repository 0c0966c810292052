using System.Collections.Frozen;
using ElJournal.Domain.People;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Plans;

namespace ElJournal.Rules.WhatIf;

/// <summary>Judges one part of the school by both acts and keeps what differs.</summary>
/// <remarks>The norms held otherwise are those whose force or bearer the acts do not share: their cases are looked at even where verdict and due moment agree.</remarks>
internal sealed class PartWhatIf(Plan left, Plan right, FrozenSet<NormId> heldOtherwise)
{
    private readonly List<LedgerEntry> leftEntries = [];
    private readonly List<LedgerEntry> rightEntries = [];

    internal PartitionResult LeftResult { get; } = new(left.Regulation.Bindings.Length);

    internal PartitionResult RightResult { get; } = new(right.Regulation.Bindings.Length);

    internal List<DutyChange> Changes { get; } = [];

    internal void Clear()
    {
        LeftResult.Clear();
        RightResult.Clear();
        Changes.Clear();
    }

    /// <summary>Judges a part; the rules of marking are those of each act.</summary>
    internal void Judge(in Partition partition)
    {
        foreach (var kind in left.Of(partition.Scope).Concat(right.Of(partition.Scope)).Select(k => k.Kind).Distinct())
        {
            Judge(partition, left.Of(kind), right.Of(kind));
        }
    }

    private void Judge(in Partition partition, CasePlan? ofLeft, CasePlan? ofRight)
    {
        // Pupil by pupil for both where one act has rules, or the cases of the two would not stand side by side.
        var (forLeft, forRight) = (partition with { Marks = left.Marks.Beside(right.Marks) }, partition with { Marks = right.Marks.Beside(left.Marks) });
        Run(forLeft, ofLeft, LeftResult, leftEntries);
        Run(forRight, ofRight, RightResult, rightEntries);
        var pairs = Differing();
        ofLeft?.Label(forLeft, pairs, isLeft: true);
        ofRight?.Label(forRight, pairs, isLeft: false);
        foreach (var pair in pairs)
        {
            if (ChangeOf(pair) is { } change)
            {
                Changes.Add(change);
            }
        }
    }

    private static void Run(in Partition partition, CasePlan? plan, PartitionResult result, List<LedgerEntry> entries)
    {
        entries.Clear();
        var ledger = new RecordingLedger(entries);
        plan?.Run(partition, result, ref ledger);
    }

    /// <summary>Walks both lists side by side: the cases come in the same order, whatever the act.</summary>
    private List<DutyPair> Differing()
    {
        var pairs = new List<DutyPair>();
        var (a, b) = (0, 0);
        while (a < leftEntries.Count || b < rightEntries.Count)
        {
            var ordinal = Math.Min(a < leftEntries.Count ? leftEntries[a].Case : int.MaxValue, b < rightEntries.Count ? rightEntries[b].Case : int.MaxValue);
            var (firstLeft, firstRight) = (a, b);
            a = EndOf(leftEntries, a, ordinal);
            b = EndOf(rightEntries, b, ordinal);
            Pair(ordinal, leftEntries[firstLeft..a], rightEntries[firstRight..b], pairs);
        }

        return pairs;
    }

    private static int EndOf(List<LedgerEntry> entries, int at, int ordinal)
    {
        while (at < entries.Count && entries[at].Case == ordinal)
        {
            at++;
        }

        return at;
    }

    private void Pair(int ordinal, List<LedgerEntry> ofLeft, List<LedgerEntry> ofRight, List<DutyPair> pairs)
    {
        foreach (var entry in ofLeft)
        {
            var norm = left.Regulation.Bindings[entry.Binding].Norm;
            LedgerEntry? other = ofRight.FindIndex(e => right.Regulation.Bindings[e.Binding].Norm.Id == norm.Id) is >= 0 and var at ? ofRight[at] : null;
            Add(ordinal, entry, other, norm.Id, pairs);
        }

        foreach (var entry in ofRight)
        {
            var norm = right.Regulation.Bindings[entry.Binding].Norm;
            if (!ofLeft.Exists(e => left.Regulation.Bindings[e.Binding].Norm.Id == norm.Id))
            {
                Add(ordinal, null, entry, norm.Id, pairs);
            }
        }
    }

    private void Add(int ordinal, LedgerEntry? a, LedgerEntry? b, NormId norm, List<DutyPair> pairs)
    {
        var (there, here) = (IsThere(left, a), IsThere(right, b));
        if ((there || here) && (there != here || Differ(a!.Value, b!.Value) || heldOtherwise.Contains(norm)))
        {
            pairs.Add(new DutyPair(ordinal, there ? a : null, here ? b : null));
        }
    }

    /// <summary>A duty is there when it applies; a kept prohibition is nothing that anybody would see.</summary>
    private static bool IsThere(Plan plan, LedgerEntry? entry) => entry is { } known
        && known.Verdict is not (Verdict.NotApplicable or Verdict.NotInForce)
        && (known.Verdict != Verdict.Fulfilled || plan.Regulation.Bindings[known.Binding].Norm.Kind == NormKind.Obligation);

    private static bool Differ(LedgerEntry a, LedgerEntry b) => a.Verdict != b.Verdict || a.Due != b.Due;

    private DutyChange? ChangeOf(DutyPair pair)
    {
        var (a, b) = (StateOf(left.Regulation, pair.Left, pair.OfLeft), StateOf(right.Regulation, pair.Right, pair.OfRight));
        return KindOf(a, b) is not { } kind ? null : new DutyChange
        {
            Kind = kind,
            Case = pair.Name,
            Title = pair.Title,
            Journal = pair.Journal,
            Left = a,
            Right = b,
        };
    }

    private static DutyChangeKind? KindOf(DutyState? a, DutyState? b) =>
        a is null ? DutyChangeKind.Appeared
        : b is null ? DutyChangeKind.Vanished
        : a.Verdict != b.Verdict || a.Force != b.Force ? DutyChangeKind.OtherVerdict
        : a.Due != b.Due ? DutyChangeKind.OtherDue
        : a.Bearer != b.Bearer ? DutyChangeKind.OtherBearer
        : null;

    private static DutyState? StateOf(Regulation regulation, LedgerEntry? entry, (StaffId? Bearer, Force Force) held) => entry is { } known
        ? new DutyState(regulation.Bindings[known.Binding], known.Verdict, known.Due.InstantOrNull, held.Force, held.Bearer)
        : null;
}
