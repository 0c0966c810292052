using ElJournal.Domain.Classes;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Нагрузка дня: the control works of the pupils of a class on a day, and the homework set for them on it.</summary>
/// <param name="Class">The class.</param>
/// <param name="Date">The day.</param>
/// <param name="HasTwoWorks">Whether some pupil has two control works on it.</param>
/// <param name="Homework">The homework of the pupil who has most of it.</param>
public sealed record ClassLoad(SchoolClass Class, LocalDate Date, Truth HasTwoWorks, HomeworkMinutes Homework);
