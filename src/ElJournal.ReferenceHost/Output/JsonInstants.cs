using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.ReferenceHost.Output;

/// <summary>Instants of the audit's JSON: whole seconds of UTC.</summary>
internal static class JsonInstants
{
    // The pattern drops what is below a second, which cuts and never rounds up.
    private static readonly InstantPattern Pattern = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'Z'");

    internal static void WriteInstant(this Utf8JsonWriter writer, string name, Instant? instant)
    {
        if (instant is { } known)
        {
            writer.WriteString(name, Pattern.Format(known));
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
