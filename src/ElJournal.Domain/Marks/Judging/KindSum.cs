namespace ElJournal.Domain.Marks.Judging;

/// <summary>The marks of one kind whose weight the rules give: however many, they bring in their sum times that weight.</summary>
internal readonly record struct KindSum(KindKey Kind, long Sum, int Count, int Least)
{
    internal KindSum Plus(KindKey kind, int mark) => new(kind, Sum + mark, Count + 1, Count == 0 ? mark : Math.Min(Least, mark));
}
