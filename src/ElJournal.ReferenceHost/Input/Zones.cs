using ElJournal.Domain.Defects;
using NodaTime;

namespace ElJournal.ReferenceHost.Input;

/// <summary>Reads what stands after <c>--time-zone</c>.</summary>
internal static class Zones
{
    internal static Result<DateTimeZone> Read(string name) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is { } zone
        ? new Result<DateTimeZone>(zone)
        : new Result<DateTimeZone>([new Defect(HostDefects.UnknownZone, default, name)]);
}
