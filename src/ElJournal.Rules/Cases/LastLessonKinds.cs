namespace ElJournal.Rules.Cases;

/// <summary>Which lessons count towards the end of a day (reading lenskaya-2.2a-kinds).</summary>
internal enum LastLessonKinds
{
    /// <summary>All that the school keeps in the system.</summary>
    All,

    /// <summary>Lessons, electives and facultatives.</summary>
    Study,

    /// <summary>Lessons of class journals.</summary>
    Class,
}
