using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.ReferenceHost.Site.Materials;

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Урок рядом с сеткой: everything that is entered of it, on one form.</summary>
/// <param name="Lesson">The lesson as it stands.</param>
/// <param name="Versions">The versions shown, of the lesson and of its homework.</param>
/// <param name="Typed">What the fields hold: what stands, or what was typed and refused.</param>
/// <param name="Taught">The name of who taught, or teaches by assignment; null when not recorded.</param>
/// <param name="Teachers">Who may be named as who taught, by id and name; empty where that is not for who looks.</param>
/// <param name="Works">Its works with their versions.</param>
/// <param name="Columns">The columns of the grid that are of it, by their number.</param>
/// <param name="Topics">The topics of the thematic plan.</param>
/// <param name="LessonKinds">Kinds of lessons that the journal has used.</param>
/// <param name="WorkKinds">Kinds of works that the rules or the journal know.</param>
/// <param name="Materials">What is laid out for it.</param>
/// <param name="MayLayOut">Whether who looks may lay out materials for it.</param>
/// <param name="MayEnter">Whether who looks may enter it now.</param>
public sealed record LessonPanel(
    LessonEntry Lesson,
    (int Lesson, int Homework) Versions,
    LessonDraft Typed,
    string? Taught,
    ImmutableArray<(string Id, string Name)> Teachers,
    ImmutableArray<(Assessment Work, int Version)> Works,
    ImmutableArray<int> Columns,
    ImmutableArray<string> Topics,
    ImmutableArray<string> LessonKinds,
    ImmutableArray<string> WorkKinds,
    ImmutableArray<MaterialItem> Materials,
    bool MayLayOut,
    bool MayEnter);
