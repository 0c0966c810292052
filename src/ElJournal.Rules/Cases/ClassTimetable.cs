using ElJournal.Domain.Classes;

namespace ElJournal.Rules.Cases;

/// <summary>Расписание класса: a class, and whether there is anything in its timetable.</summary>
/// <param name="Class">The class.</param>
/// <param name="HasPupils">Whether a pupil belongs to it on some day of the year.</param>
/// <param name="HasLessons">Whether its pupils have a lesson that is not cancelled.</param>
public sealed record ClassTimetable(SchoolClass Class, bool HasPupils, bool HasLessons);
