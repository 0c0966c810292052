namespace ElJournal.Domain.Time;

/// <summary>Вид дня: what a day of the school calendar is.</summary>
public enum CalendarDayKind
{
    /// <summary>Учебный день: lessons are held.</summary>
    School,

    /// <summary>Сокращённый день: lessons are held, shortened; it is a school day.</summary>
    Short,

    /// <summary>Нерабочий день: nobody works; the only kind that moves a term under the usual reading of G-nonworking.</summary>
    Off,

    /// <summary>Каникулы: pupils rest, teachers work.</summary>
    Vacation,

    /// <summary>Карантин: no lessons, teachers work.</summary>
    Quarantine,
}
