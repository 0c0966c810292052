namespace ElJournal.ReferenceHost.Api;

/// <summary>Область ключа: what a program may use its key for, within what the owner may do in the category of the key.</summary>
internal enum ApiScope
{
    /// <summary>Reading journals: lessons, attendance, homework, assessments, marks, materials.</summary>
    ReadJournals,

    /// <summary>Writing the same.</summary>
    WriteJournals,

    /// <summary>Reading diaries.</summary>
    ReadDiary,

    /// <summary>Reading one's duties.</summary>
    ReadDuties,

    /// <summary>Reading findings.</summary>
    ReadFindings,

    /// <summary>Reading the acts by which the school lives.</summary>
    ReadActs,

    /// <summary>Taking to the portal of state services what families see, and noting what it answered.</summary>
    ExportToPortal,

    /// <summary>Reading the library of the school.</summary>
    ReadLibrary,

    /// <summary>Adding to it.</summary>
    WriteLibrary,
}
