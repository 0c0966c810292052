namespace ElJournal.Domain.Materials;

/// <summary>Вид записи портфолио.</summary>
public enum PortfolioKind
{
    /// <summary>Работа: a paper, a drawing, a recording.</summary>
    Work,

    /// <summary>Проект.</summary>
    Project,

    /// <summary>Достижение: a prize, a diploma, a place taken.</summary>
    Achievement,
}
