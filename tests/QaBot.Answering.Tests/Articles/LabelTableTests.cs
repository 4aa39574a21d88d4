using QaBot.Answering.Articles;

namespace QaBot.Answering.Tests.Articles;

public sealed class LabelTableTests
{
    [Theory]
    [InlineData("<tr><td>Chair<td>Dora Finn<tr><td>Phone<td>0444 9120<tr><td>Since<td>1996", "Chair: Dora Finn", "Phone: 0444 9120",
        "Since: 1996")]
    [InlineData("<tr><td>Keeper<td>Jim Sallow<tr><td>Beds<td>14<tr><td>Stables<td>3", "Keeper: Jim Sallow", "Beds: 14", "Stables: 3")]
    [InlineData("<tr><th>Tower<th>Steps<tr><td>North<td>210<tr><td>South<td>195", "Tower: North; Steps: 210", "Tower: South; Steps: 195")]
    [InlineData("<tr><td>Tower<td>Height<tr><td>North<td>21 m<tr><td>South<td>19 m", "Tower: North; Height: 21 m",
        "Tower: South; Height: 19 m")]
    public void Row_of_a_label_and_its_value_is_no_header_unless_it_is_marked_or_heads_figures(string rows, params string[] read) =>
        Assert.Equal(read, Text.Read($"<html><body><table>{rows}</table></body></html>", "a.html").Words(ParagraphKind.TableRow));

    [Fact]
    public void Labels_below_an_empty_header_are_read_with_their_values() =>
        Assert.Equal(["Chair: Dora Finn", "Beds: 14"],
            Text.Read("| | |\n|---|---|\n| Chair | Dora Finn |\n| Beds | 14 |\n", "a.md").Words(ParagraphKind.TableRow));
}
