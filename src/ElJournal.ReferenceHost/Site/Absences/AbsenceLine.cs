using NodaTime;

namespace ElJournal.ReferenceHost.Site.Absences;

/// <summary>Урок, на котором обучающегося не было, или было не как всех.</summary>
/// <param name="Day">The day.</param>
/// <param name="Number">The number of the lesson.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Meaning">How the pupil attended, in words.</param>
public sealed record AbsenceLine(LocalDate Day, int? Number, string Subject, string Meaning);
