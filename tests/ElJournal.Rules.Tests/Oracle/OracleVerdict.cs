namespace ElJournal.Rules.Tests.Oracle;

/// <summary>The eight verdicts, and the answer for a ban that was kept, which counts nowhere.</summary>
internal enum OracleVerdict
{
    Fulfilled,
    FulfilledLate,
    Pending,
    Overdue,
    Violated,
    NotApplicable,
    NotInForce,
    Undetermined,
    Kept,
}
