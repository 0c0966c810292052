namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Из чего выводится годовая отметка.</summary>
public enum YearModelKind
{
    /// <summary>Из отметок за периоды.</summary>
    MeanOfPeriodMarks,

    /// <summary>Из всех текущих отметок года.</summary>
    MeanOfAllCurrent,

    /// <summary>Из отметок за периоды и экзамена.</summary>
    WithExam,
}
