using System.Text.RegularExpressions;
using Field = PropertySuite.OwnerRecords.OwnerImportField;

namespace PropertySuite.OwnerRecords;

/// <summary>Understands headings of columns as property offices write them.</summary>
public static partial class RosterHeading
{
    private static readonly Dictionary<string, Field> Synonyms = Build(
        (Field.RoomCode, "房号,房屋编号,房屋号,房屋编码,房产编号,房屋,房间,房屋地址,房产地址,物业地址,物业编号,单元房号,楼栋房号,栋单元房号,楼房号,房屋信息,门牌号码,房屋门牌号,房屋坐落,room,roomno,roomnumber,roomcode,unit,unitno,house,property"),
        (Field.Building, "楼栋,栋,幢,楼号,栋号,幢号,楼座,座,座号,楼,楼宇,大楼,楼栋号,楼幢,楼栋编号,栋编号,幢编号,楼栋名称,building,block,tower,buildingno"),
        (Field.Entrance, "单元,单元号,单元编号,单元名称,梯,梯号,门栋,entrance,stair,staircase,unitentrance"),
        (Field.RoomNumber, "室号,室,房间号,门牌,门牌号,户号,门号,roomonly,doorno,flat"),
        (Field.OwnerName, "业主姓名,业主,业主名称,姓名,名称,产权人,产权人姓名,户主,户主姓名,房主,房主姓名,客户名称,客户姓名,业主名,所有权人,权利人,住户姓名,住户,购房人,买受人,户名,owner,ownername,name,customer,customername,fullname"),
        (Field.IdNumber, "证件号码,证件号,身份证,身份证号,身份证号码,证照号码,证件编号,有效证件号码,业主身份证,身份证件号码,idnumber,idno,idcard,id,certificateno,identitynumber"),
        (Field.Phone, "联系电话,电话,手机,手机号,手机号码,电话号码,联系方式,联系号码,移动电话,业主电话,固定电话,固话,住宅电话,座机,备用电话,phone,mobile,tel,telephone,phonenumber,cell,cellphone,contact,contactnumber"),
        (Field.Share, "份额,产权份额,产权比例,所占份额,占比,共有份额,持有比例,share,sharepercent,ownership"),
        (Field.Relation, "与业主关系,关系,身份,人员类型,住户类型,客户类型,成员类型,relation,relationship,role"),
        (Field.GrossArea, "建筑面积,面积,房屋面积,产权面积,建面,房产面积,area,grossarea,floorarea,size"),
        (Field.NetArea, "套内面积,套内建筑面积,套内,套面,netarea,innerarea"),
        (Field.BillingArea, "计费面积,收费面积,缴费面积,物业费面积,billingarea,chargeablearea"),
        (Field.Floor, "楼层,层,所在楼层,所在层,楼层号,floor,level"),
        (Field.Kind, "房屋类型,房产类型,房屋类别,房屋种类,物业类型,业态,房间类型,unittype,propertytype,kind"),
        (Field.Use, "使用性质,房屋用途,房屋性质,规划用途,房产用途,permitteduse"),
        (Field.Layout, "户型,房型,户型图,格局,layout,roomtype,housetype"),
        (Field.HandedOverOn, "交房日期,交房时间,收楼日期,收楼时间,交付日期,交付时间,入伙日期,入伙时间,收房日期,收房时间,接房日期,接房时间,交楼日期,交楼时间,handover,handoverdate,deliverydate,handedoveron"),
        (Field.Occupancy, "入住状态,入住情况,房屋状态,居住状态,使用状态,居住情况,房屋使用情况,占用状态,状态,使用情况,occupancy,status,state"),
        (Field.Plates, "车牌号,车牌,车牌号码,车辆,车辆信息,车号,车辆号牌,plate,plates,platenumber,car,vehicle,licenseplate,licenceplate"),
        (Field.Remark, "备注,说明,备注信息,备考,其他,其它,remark,remarks,note,notes,comment,comments,memo"));

    /// <summary>What these headings mean where no other column says which unit it is: beside the rooms of owners they speak of what else they have.</summary>
    private static readonly Dictionary<string, Field> OfOtherUnits = Build(
        (Field.RoomNumber, "车位号,车位编号,车位,车位号码,铺位号,铺位编号,铺号,商铺号,商铺编号,商铺,储藏室号,储藏室编号,shopno,parkingno,parkingspaceno"),
        (Field.Kind, "车位类型,车位类别,车位性质,商铺类型,商铺类别"));

    /// <summary>In this order: the first that fits decides.</summary>
    private static readonly (Regex Pattern, Field Meaning)[] Rules =
    [
        (Unwanted(), Field.None),
        (new Regex("证件号|身份证|证照号"), Field.IdNumber),
        (new Regex("电话|手机|联系方式|phone|mobile"), Field.Phone),
        (new Regex("车牌"), Field.Plates),
        (new Regex("计费面积|收费面积"), Field.BillingArea),
        (new Regex("建筑面积|产权面积|面积"), Field.GrossArea),
        (new Regex("户型"), Field.Layout),
        (new Regex("(?:交房|收楼|交付|入伙|收房|接房|交楼).*(?:日|时间)"), Field.HandedOverOn),
        (new Regex("(?:入住|居住|房屋|使用|占用).*(?:状态|情况|状况)"), Field.Occupancy),
        (new Regex("份额|产权比例|共有比例"), Field.Share),
        (new Regex("(?:业主|产权人|户主|房主|住户|客户).*(?:姓名|名称|名)$"), Field.OwnerName),
        (new Regex("房号|房屋编[号码]|房间编[号码]"), Field.RoomCode),
        (new Regex("楼栋|栋号|幢号|楼号"), Field.Building),
        (new Regex("备注"), Field.Remark),
    ];

    /// <summary>What a heading means; <see cref="Field.None"/> when nothing is known.</summary>
    public static Field Understand(string heading)
    {
        var plain = Simplify(heading);
        var whole = NameKeys.Fold(heading);
        if (plain.Length == 0 || OtherArea().IsMatch(whole))
        {
            return Field.None;
        }

        if (NetArea().IsMatch(whole))
        {
            return Field.NetArea;
        }

        if (Synonyms.TryGetValue(plain, out var field))
        {
            return field;
        }

        foreach (var (pattern, meaning) in Rules)
        {
            if (pattern.IsMatch(plain))
            {
                return meaning;
            }
        }

        return Field.None;
    }

    /// <summary>Fields that several columns may have: an owner each (业主1, 业主2) with a number, a share, a relation each; or one after the other.</summary>
    public static bool MayRepeat(Field field) =>
        field is Field.None or Field.Phone or Field.Remark or Field.OwnerName or Field.IdNumber or Field.Share or Field.Relation;

    /// <summary>
    /// What the headings of a row mean together. A field stands in one column, unless its headings differ by a number only (业主姓名1,
    /// 业主姓名2); phones and remarks stand in any number. A door number is the whole room code where nothing else names the building.
    /// </summary>
    public static Field[] UnderstandAll(string[] headings)
    {
        var fields = Array.ConvertAll(headings, Understand);
        if (!fields.Contains(Field.RoomCode) && !fields.Contains(Field.RoomNumber))
        {
            fields = [.. fields.Select((field, index) => OfOtherUnits.TryGetValue(Simplify(headings[index]), out var other) ? other : field)];
        }

        var first = new Dictionary<Field, string>();
        for (var index = 0; index < fields.Length; index++)
        {
            var plain = Simplify(headings[index]);
            var isAnother = fields[index] is not (Field.None or Field.Phone or Field.Remark)
                && !first.TryAdd(fields[index], plain)
                && !(MayRepeat(fields[index]) && (first[fields[index]] == plain || NextOwner().IsMatch(headings[index])));
            if (isAnother)
            {
                fields[index] = Field.None;
            }
        }

        // A number, a share or a document of the second owner, where there is no column of his name, is not the first one's.
        if (fields.Count(field => field == Field.OwnerName) == 1)
        {
            fields = [.. fields.Select((field, index) =>
                field is Field.Phone or Field.IdNumber or Field.Share && NextOwner().IsMatch(headings[index]) ? Field.None : field)];
        }

        return fields.Contains(Field.RoomCode) || fields.Contains(Field.Building)
            ? fields
            : Array.ConvertAll(fields, field => field == Field.RoomNumber ? Field.RoomCode : field);
    }

    /// <summary>A heading without blanks, brackets and what is in them, signs and numbers behind it; simplified, small letters.</summary>
    private static string Simplify(string heading) => NameKeys.Fold(TrailingNumber().Replace(Brackets().Replace(heading, ""), ""));

    private static Dictionary<string, Field> Build(params (Field Meaning, string Words)[] synonyms) => synonyms
        .SelectMany(entry => entry.Words.Split(',').Select(word => (word, entry.Meaning)))
        .ToDictionary(entry => entry.word, entry => entry.Meaning);

    [GeneratedRegex(@"[(（\[【].*?[)）\]】]")]
    private static partial Regex Brackets();

    [GeneratedRegex("(?<!(?<!不)含)公摊|使用面积")]
    private static partial Regex OtherArea();

    /// <summary>面积(套内), 套内面积㎡: the brackets say which area it is.</summary>
    [GeneratedRegex("套内.*面积|面积.*套内")]
    private static partial Regex NetArea();

    /// <summary>业主2, 产权人二的电话, 第二业主: columns of another owner than the first.</summary>
    [GeneratedRegex(@"(?:业主|产权人|户主|房主|权利人|姓名|名称)\s*[(（]?[2-9２-９二三四②③④]|第[二三四]")]
    private static partial Regex NextOwner();

    [GeneratedRegex(@"[0-9０-９一二三四①②③]+\s*$")]
    private static partial Regex TrailingNumber();

    [GeneratedRegex("紧急|租客|租户|租赁|配偶|代理|委托|家庭成员|家属|亲属|子女|父母|同住|共有权?人.|开户|银行|单价|费|证件类[型别]|性别|民族|学历|职业|生日|出生|邮箱|邮编|通讯地址|籍贯|套内|(?<!(?<!不)含)公摊|序号|编号人|制表|车位|总楼层|总层数|朝向|用途|微信|qq|email|gender")]
    private static partial Regex Unwanted();
}
