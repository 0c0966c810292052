namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>How details go another way than the chain, or nearly so.</summary>
internal enum IssueSlip
{
    /// <summary>The secretary gives a teacher the details.</summary>
    BySecretary,

    /// <summary>The administrator gives a teacher the details of another.</summary>
    OfAnother,

    /// <summary>The administrator gives a family the details past the class teacher.</summary>
    PastClassTeacher,

    /// <summary>A teacher of another class gives a family the details.</summary>
    ByOutsider,

    /// <summary>The director, an administrator by status, gives a teacher the details.</summary>
    ByDirector,

    /// <summary>The class teacher gives a parent the details of the child.</summary>
    ToParent,
}
