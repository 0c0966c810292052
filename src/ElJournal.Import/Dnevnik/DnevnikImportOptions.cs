using ElJournal.Import.Calendars;
using NodaTime;

namespace ElJournal.Import.Dnevnik;

/// <summary>Настройки импорта из Дневника.ру: what its answers do not say themselves.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record DnevnikImportOptions
{
    /// <summary>Makes options.</summary>
    /// <param name="timeZone">The school's time zone: the answers have local times only.</param>
    public DnevnikImportOptions(DateTimeZone timeZone)
    {
        ArgumentNullException.ThrowIfNull(timeZone);
        TimeZone = timeZone;
    }

    /// <summary>Gets the school's time zone.</summary>
    public DateTimeZone TimeZone { get; }

    /// <summary>Gets the production calendar, or null for none.</summary>
    public ProductionCalendar? Calendar { get; init; }
}
