using System.Collections.Immutable;
using ElJournal.Domain.Messages;

namespace ElJournal.ReferenceHost.Site.Messages;

/// <summary>Повод письма: what families write for most often, with its topics and first words, so that nothing the school needs is forgotten.</summary>
/// <param name="Code">How addresses name it.</param>
/// <param name="Title">How it is offered.</param>
/// <param name="Topics">What such a letter speaks of.</param>
/// <param name="Text">Its first words, with gaps to fill.</param>
internal sealed record LetterPurpose(string Code, string Title, MessageTopics Topics, string Text)
{
    /// <summary>Gets the one for a mark that the family asks about.</summary>
    internal static LetterPurpose Mark { get; } = new(
        "mark", "Спросить об отметке", MessageTopics.Progress, "Здравствуйте! Просим пояснить или пересмотреть отметку.\nПредмет и день: \nОтметка: \nПочему: ");

    /// <summary>Gets all, in the order in which they are offered.</summary>
    internal static ImmutableArray<LetterPurpose> All { get; } =
    [
        new("absence", "Сообщить об отсутствии", MessageTopics.Attendance, "Здравствуйте! Сообщаем об отсутствии.\nС какого по какой день: \nПричина: "),
        new("data", "Попросить исправить данные", MessageTopics.Other, "Здравствуйте! Просим исправить данные.\nСейчас записано: \nДолжно быть: "),
        Mark,
    ];

    /// <summary>Finds a purpose; null for a code that is none.</summary>
    internal static LetterPurpose? Find(string? code) => All.FirstOrDefault(p => p.Code == code);
}
