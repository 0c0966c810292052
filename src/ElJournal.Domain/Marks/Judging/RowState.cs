namespace ElJournal.Domain.Marks.Judging;

/// <summary>What a cell is to the arithmetic, whatever the rules.</summary>
internal enum RowState
{
    Mark,
    DoubleMark,
    Absent,
    Debt,
    Exempt,
    NotAttested,
    Passed,
    Failed,
    NoValue,
    Future,

    /// <summary>One of several attempts at a work; counted with the others.</summary>
    Attempt,
}
