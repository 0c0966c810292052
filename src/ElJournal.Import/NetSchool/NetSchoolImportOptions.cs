using ElJournal.Import.Calendars;
using NodaTime;

namespace ElJournal.Import.NetSchool;

/// <summary>Настройки импорта дневника: what a diary does not say itself.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record NetSchoolImportOptions
{
    /// <summary>Makes options.</summary>
    /// <param name="timeZone">The school's time zone: a diary has local times only.</param>
    public NetSchoolImportOptions(DateTimeZone timeZone)
    {
        ArgumentNullException.ThrowIfNull(timeZone);
        TimeZone = timeZone;
    }

    /// <summary>Gets the school's time zone.</summary>
    public DateTimeZone TimeZone { get; }

    /// <summary>Gets the production calendar, or null for none.</summary>
    public ProductionCalendar? Calendar { get; init; }
}
