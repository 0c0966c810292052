namespace ElJournal.Domain.Revisions.Policies;

/// <summary>Право правки: what a change of a fact of some age asks for, from the freest to the strictest.</summary>
public enum EditRight
{
    /// <summary>Nothing.</summary>
    Free,

    /// <summary>A reason in words.</summary>
    WithReason,

    /// <summary>A reason, and the consent of others than the author.</summary>
    WithApproval,

    /// <summary>A correction act.</summary>
    Closed,
}
