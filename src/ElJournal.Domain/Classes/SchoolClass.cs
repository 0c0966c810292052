using ElJournal.Domain.People;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Classes;

/// <summary>Класс: a form of the school (7А).</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record SchoolClass
{
    /// <summary>The last year of school.</summary>
    public const int LastGrade = 11;

    /// <summary>Makes a class.</summary>
    /// <param name="id">Which class.</param>
    /// <param name="grade">Its year, 1 to 11, or null when not recorded.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is default.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grade"/> is out of range.</exception>
    public SchoolClass(ClassId id, int? grade = null)
    {
        Preconditions.That(id != default, nameof(id), "A class needs an id.");
        Id = id;
        Grade = grade is { } g ? Preconditions.InRange(g, 1, LastGrade, nameof(grade)) : null;
    }

    /// <summary>Gets which class it is.</summary>
    public ClassId Id { get; }

    /// <summary>Gets its year (параллель), 1 to 11; null when not recorded.</summary>
    public int? Grade { get; }

    /// <summary>Gets the class teacher (классный руководитель), or null when not recorded.</summary>
    public StaffId? ClassTeacher { get; init; }

    /// <summary>Gets the class's own week, or null for the school's.</summary>
    public WeekLength? Week { get; init; }

    /// <summary>Gets the shift (смена), 1 or more; null when not recorded.</summary>
    public int? Shift
    {
        get;
        init => field = value is { } shift ? Preconditions.InRange(shift, 1, 3) : null;
    }

    /// <summary>Gets a value indicating whether pupils of the class are marked; a journal may differ. Year 1 usually is not.</summary>
    public bool IsMarked { get; init; } = true;
}
