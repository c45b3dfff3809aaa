using DocModel.Reading.Outline;

namespace DocModel.Reading.Tests.Outline;

public sealed class HeadingNumberTests
{
    [Theory]
    [InlineData("3.2 Rate limits", "3.2", "Rate limits")]
    [InlineData("3.2. Rate limits", "3.2", "Rate limits")]
    [InlineData("3) Rate limits", "3", "Rate limits")]
    [InlineData("3 – Rate limits", "3", "Rate limits")]
    [InlineData("1 Introduction", "1", "Introduction")]
    [InlineData("IV. The war", "IV", "The war")]
    [InlineData("I. Before", "I", "Before")]
    [InlineData("B. Terms", "B", "Terms")]
    [InlineData("Chapter 5: The harbour", "5", "The harbour")]
    [InlineData("Chapter 5", "5", "Chapter 5")]
    [InlineData("Part Two", "Two", "Part Two")]
    [InlineData("Appendix A. Tables", "A", "Tables")]
    [InlineData("§ 12 Notice", "12", "Notice")]
    [InlineData("2019", "2019", "2019")]
    [InlineData("A.1 Scope", "A.1", "Scope")]
    [InlineData("B.2.3. Terms", "B.2.3", "Terms")]
    [InlineData("C.4: tides", "C.4", "tides")]
    [InlineData("A.1", "A.1", "A.1")]
    [InlineData("3.2 (Optional) Limits", "3.2", "(Optional) Limits")]
    [InlineData("2.1 Per diem", "2.1", "Per diem")]
    public void A_number_before_the_title_is_told_from_it(string heading, string label, string title)
    {
        var number = HeadingNumber.Read(heading);
        Assert.Equal(label, number?.Label);
        Assert.Equal(title, heading[number!.Value.TitleStart..]);
    }

    [Theory]
    [InlineData("Rate limits")]
    [InlineData("2019 in review")]
    [InlineData("10 things to know")]
    [InlineData("6 July")]
    [InlineData("3.5 million readers")]
    [InlineData("2.1 per day")]
    [InlineData("2.1 per cent of ships")]
    [InlineData("2.1 Per Cent of Ships")]
    [InlineData("1.2.0 (2021-05-01)")]
    [InlineData("1.2.0 (Jan 5th 2022)")]
    [InlineData("1.2.0 / 5 May 2021")]
    [InlineData("1.2.0 Sept 2021")]
    [InlineData("2.1 [withdrawn]")]
    [InlineData("V.2 rockets")]
    [InlineData("A.1Scope")]
    [InlineData("3D printing")]
    [InlineData("J. S. Bach")]
    [InlineData("L. Frank Baum")]
    [InlineData("I am here")]
    [InlineData("Part of the plan")]
    [InlineData("Article 5 of the treaty")]
    [InlineData("IIII. Four")]
    [InlineData("")]
    public void Other_beginnings_are_no_numbers(string heading) => Assert.Null(HeadingNumber.Read(heading));
}
