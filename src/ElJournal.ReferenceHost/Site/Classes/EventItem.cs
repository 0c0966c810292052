using NodaTime;

namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Классное мероприятие: a lesson held in a journal of extracurricular activities of the class.</summary>
/// <param name="Day">The day.</param>
/// <param name="Journal">In which journal.</param>
/// <param name="Kind">Which kind; null when not recorded.</param>
/// <param name="Title">What it was; null when not recorded.</param>
/// <param name="Took">How many took part; null when attendance is not recorded.</param>
public sealed record EventItem(LocalDate Day, string Journal, string? Kind, string? Title, int? Took);
