namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Кто задаёт вес работы.</summary>
public enum WeightOverride
{
    /// <summary>Только школа: a work weighs what its kind does.</summary>
    SchoolOnly,

    /// <summary>Учитель может задать вес отдельной работы.</summary>
    TeacherPerAssessment,
}
