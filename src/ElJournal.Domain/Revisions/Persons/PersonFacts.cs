using System.Collections.Immutable;
using System.Text.Json;

namespace ElJournal.Domain.Revisions.Persons;

/// <summary>Факты о человеке: finds out of a log what is on record about a person, whatever kind of fact it is.</summary>
/// <remarks>
/// <para>A fact is about a person whom one of its properties names, other than as its author: the pupil of a mark, the sender and the recipient of a message, the teacher of a lesson. Attendance of the whole class names nobody.</para>
/// <para>Safe on any thread: it keeps nothing.</para>
/// </remarks>
public static class PersonFacts
{
    /// <summary>Properties that say who entered or did something, and not about whom it is.</summary>
    private static readonly ImmutableArray<string> Authorship = ["recordedBy", "endRecordedBy", "by"];

    /// <summary>Says whether a fact is about a person.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="person">Who, by raw id; or the id of an account.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsAbout(RevisedKind kind, object fact, string person)
    {
        _ = (Preconditions.NotNull(kind), Preconditions.NotNull(fact), Preconditions.NotNull(person));
        return kind.Form.Fields.Any(f => !Authorship.Contains(f.Name) && f.PersonIn(fact) == person);
    }

    /// <summary>Says whether a fact was entered or done by a person.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="person">Who, by raw id.</param>
    /// <returns>Whether it was.</returns>
    public static bool IsBy(RevisedKind kind, object fact, string person)
    {
        _ = (Preconditions.NotNull(kind), Preconditions.NotNull(fact), Preconditions.NotNull(person));
        return kind.Form.Fields.Any(f => Authorship.Contains(f.Name) && f.PersonIn(fact) == person);
    }

    /// <summary>Gives the properties of a fact with their meaning.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="fact">The fact.</param>
    /// <returns>The properties that the fact has, in the order of the interchange format; texts as they are, all else as JSON.</returns>
    public static ImmutableArray<FactValue> ValuesOf(RevisedKind kind, object fact)
    {
        _ = (Preconditions.NotNull(kind), Preconditions.NotNull(fact));
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            kind.Form.WriteFields(writer, fact, static _ => true);
            writer.WriteEndObject();
        }

        using var json = JsonDocument.Parse(stream.ToArray());
        return [.. kind.Form.Fields.Where(f => json.RootElement.TryGetProperty(f.Name, out _)).Select(f => new FactValue(f.Name, f.Meaning, json.RootElement.GetProperty(f.Name).ToString(), f.IsPersonal))];
    }
}
