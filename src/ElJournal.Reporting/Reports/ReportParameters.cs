namespace ElJournal.Reporting.Reports;

/// <summary>Параметры отчёта: by what a report can be narrowed.</summary>
[Flags]
public enum ReportParameters
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A class.</summary>
    Class = 1 << 0,

    /// <summary>A journal.</summary>
    Journal = 1 << 1,

    /// <summary>A pupil.</summary>
    Pupil = 1 << 2,

    /// <summary>A member of staff who teaches.</summary>
    Teacher = 1 << 3,

    /// <summary>A study period.</summary>
    Period = 1 << 4,

    /// <summary>An act by which the school is judged.</summary>
    Regulation = 1 << 5,
}
