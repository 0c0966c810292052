namespace ElJournal.Hostile.Tests.Mutations;

/// <summary>Changes rows and cells of a table.</summary>
internal static class CsvMutation
{
    internal static byte[] Apply(byte[] bytes, Random random) => LineMutation.Apply(bytes, random, ApplyToRow);

    private static byte[] ApplyToRow(byte[] row, Random random)
    {
        var cells = LineMutation.Split(row, (byte)',');
        var (at, other) = (random.Next(cells.Count), random.Next(cells.Count));
        switch (random.Next(5))
        {
            case 0:
                cells.RemoveAt(at);
                break;
            case 1:
                cells.Insert(other, cells[at]);
                break;
            case 2:
                (cells[at], cells[other]) = (cells[other], cells[at]);
                break;
            default:
                cells[at] = Tokens.Pick(random);
                break;
        }

        return [.. cells.SelectMany((cell, i) => i == 0 ? cell : [(byte)',', .. cell])];
    }
}
