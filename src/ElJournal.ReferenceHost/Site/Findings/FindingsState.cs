namespace ElJournal.ReferenceHost.Site.Findings;

/// <summary>Какие состояния показать.</summary>
public enum FindingsState
{
    /// <summary>All findings: overdue, late and violated.</summary>
    Findings,

    /// <summary>Duties not fulfilled and overdue.</summary>
    Overdue,

    /// <summary>Duties fulfilled after they were due.</summary>
    Late,

    /// <summary>Prohibitions broken.</summary>
    Violated,

    /// <summary>Duties that are not due yet.</summary>
    Open,
}
