namespace ElJournal.Rules.WhatIf;

/// <summary>Counts changes and findings of one clause or bearer.</summary>
internal sealed class ChangeCounter
{
    private readonly int[] changes = new int[Enum.GetValues<DutyChangeKind>().Length];
    private int leftFindings;
    private int rightFindings;

    internal void Add(DutyChangeKind kind) => changes[(int)kind]++;

    internal void AddFindings(int left, int right)
    {
        leftFindings += left;
        rightFindings += right;
    }

    internal ChangeCounts ToCounts() => new(
        changes[(int)DutyChangeKind.Appeared],
        changes[(int)DutyChangeKind.Vanished],
        changes[(int)DutyChangeKind.OtherVerdict],
        changes[(int)DutyChangeKind.OtherDue],
        changes[(int)DutyChangeKind.OtherBearer],
        leftFindings,
        rightFindings);
}
