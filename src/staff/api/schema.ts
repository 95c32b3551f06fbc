// Written by npm run generate from the API's routes. Do not edit.
export interface paths {
    "/api/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các xã, phường khác để chuyển hồ sơ
         * @description Vai trò: everyone
         */
        get: operations["organisation.list_agencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nhật ký kiểm toán theo người, hành động, kết quả, bản ghi, thời gian
         * @description Vai trò: administrator, leader
         */
        get: operations["audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xuất nhật ký kiểm toán theo bộ lọc đang xem
         * @description Vai trò: administrator, leader
         */
        get: operations["audit.export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xuất nhật ký kiểm toán theo bộ lọc đang xem
         * @description Vai trò: administrator, leader
         */
        get: operations["audit.export_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh mục thủ tục và phần xã quyết định
         * @description Vai trò: everyone
         */
        get: operations["procedures.list_catalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các lần nhập danh mục
         * @description Vai trò: administrator, coordinator
         */
        get: operations["procedures.list_imports"];
        put?: never;
        /**
         * Nhập danh mục từ tệp .xlsx, .csv; dòng sai được bỏ qua và nêu rõ
         * @description Vai trò: administrator, coordinator
         */
        post: operations["procedures.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue-imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hoàn tác một lần nhập danh mục
         * @description Vai trò: administrator, coordinator
         */
        post: operations["procedures.undo_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue-imports/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Xem trước việc nhập danh mục từ tệp .xlsx, .csv
         * @description Vai trò: administrator, coordinator
         */
        post: operations["procedures.check_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mở một thủ tục
         * @description Vai trò: everyone
         */
        get: operations["procedures.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ngừng tiếp nhận thủ tục
         * @description Vai trò: administrator, coordinator
         */
        post: operations["procedures.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/{id}/flag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ghi đặc điểm của thủ tục tại xã từ một ngày
         * @description Vai trò: administrator, coordinator
         */
        put: operations["procedures.set_flag"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/{id}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Xác nhận thời hạn, đơn vị giải quyết và mở tiếp nhận
         * @description Vai trò: administrator, coordinator
         */
        put: operations["procedures.offer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tỷ lệ TTHC theo đặc điểm, của một ngày
         * @description Vai trò: everyone
         */
        get: operations["procedures.shares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/city-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các danh mục của thành phố đã nhập
         * @description Vai trò: leader, coordinator, records_clerk
         */
        get: operations["works.list_city_lists"];
        put?: never;
        /**
         * Nhập danh mục theo dõi nhiệm vụ của thành phố để đối chiếu
         * @description Vai trò: leader, coordinator, records_clerk
         */
        post: operations["works.import_city_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/city-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Đối chiếu danh mục của thành phố với sổ của xã
         * @description Vai trò: leader, coordinator, records_clerk
         */
        get: operations["works.compare_city_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/city-lists/{id}/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sửa hạn trong sổ theo hạn của thành phố
         * @description Vai trò: leader, coordinator
         */
        post: operations["works.take_city_due"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/city-lists/{id}/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xuất bảng đối chiếu với danh mục của thành phố
         * @description Vai trò: leader, coordinator, records_clerk
         */
        get: operations["works.export_city_comparison_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/city-lists/{id}/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xuất bảng đối chiếu với danh mục của thành phố
         * @description Vai trò: leader, coordinator, records_clerk
         */
        get: operations["works.export_city_comparison_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/city-lists/{id}/lines/{line}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Những việc trong sổ giống một dòng của danh mục
         * @description Vai trò: leader, coordinator, records_clerk
         */
        get: operations["works.suggest_city_works"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/city-lists/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ghép một dòng của danh mục với việc trong sổ, hoặc bỏ ghép
         * @description Vai trò: leader, coordinator, records_clerk
         */
        post: operations["works.link_city_row"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/city-lists/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bỏ danh mục của thành phố đã nhập nhầm, hoặc lấy lại
         * @description Vai trò: leader, coordinator, records_clerk
         */
        post: operations["works.remove_city_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/city-lists/{id}/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Giữ theo sổ của xã và ghi lý do gửi thành phố
         * @description Vai trò: leader, coordinator
         */
        post: operations["works.settle_city_row"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/city-lists/{id}/settlements/{settlementId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rút ý kiến giữ theo sổ của xã
         * @description Vai trò: leader, coordinator
         */
        post: operations["works.withdraw_city_settlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/city-lists/{id}/works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ghi vào sổ những nhiệm vụ của thành phố chưa có
         * @description Vai trò: leader, coordinator, records_clerk
         */
        post: operations["works.add_city_rows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commune": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thông tin xã: tên, mã định danh, ngày thành lập, các xã cũ hợp thành
         * @description Vai trò: everyone
         */
        get: operations["organisation.get_commune"];
        /**
         * Sửa ngày thành lập, nghị quyết, các xã cũ hợp thành xã
         * @description Vai trò: administrator
         */
        put: operations["organisation.change_commune"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commune-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ngày nghỉ, ngày làm bù của một năm: lịch công bố và ngày riêng của xã
         * @description Vai trò: everyone
         */
        get: operations["organisation.list_days"];
        put?: never;
        /**
         * Ghi ngày nghỉ, ngày làm bù, ngày hoán đổi riêng của xã
         * @description Vai trò: administrator
         */
        post: operations["organisation.add_day"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commune-days/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Bỏ một ngày riêng của xã; ngày hoán đổi thì bỏ cả cặp
         * @description Vai trò: administrator
         */
        delete: operations["organisation.remove_day"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossier-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Phân công nhiều hồ sơ một lần cho một người trong đơn vị
         * @description Vai trò: counter_clerk, officer, unit_head, leader, commune_police
         */
        post: operations["dossiers.assign_many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossier-assignments/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hoàn tác việc phân công vừa làm
         * @description Vai trò: counter_clerk, officer, unit_head, leader, commune_police
         */
        post: operations["dossiers.undo_assignments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossier-registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ghi nhận hồ sơ nộp trực tuyến hoặc đồng bộ từ hệ thống khác, giữ nguyên mã
         * @description Vai trò: administrator, counter_clerk
         */
        post: operations["dossiers.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossier-transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chuyển nhiều hồ sơ sang bước tiếp theo một lần
         * @description Vai trò: counter_clerk, officer, unit_head, leader, commune_police
         */
        post: operations["dossiers.transfer_many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách hồ sơ theo hàng đợi, bộ lọc và từ tìm
         * @description Vai trò: counter_clerk, officer, unit_head, leader, commune_police, coordinator, inspector, accountant
         */
        get: operations["dossiers.list"];
        put?: never;
        /**
         * Tiếp nhận hồ sơ tại bộ phận một cửa
         * @description Vai trò: counter_clerk, commune_police
         */
        post: operations["dossiers.receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mở một hồ sơ
         * @description Vai trò: counter_clerk, officer, unit_head, leader, commune_police, coordinator, inspector, accountant
         */
        get: operations["dossiers.get"];
        /**
         * Sửa thông tin người nộp, giấy tờ của hồ sơ chưa kết thúc
         * @description Vai trò: counter_clerk, officer, unit_head, leader, commune_police
         */
        put: operations["dossiers.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tiếp nhận
         * @description Vai trò: counter_clerk, unit_head
         */
        post: operations["dossiers.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nhận xử lý, hoặc phân công cho người trong đơn vị
         * @description Vai trò: counter_clerk, officer, unit_head, leader, commune_police
         */
        post: operations["dossiers.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Xử lý xong
         * @description Vai trò: counter_clerk, officer, unit_head, leader, commune_police
         */
        post: operations["dossiers.finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mở tệp đính kèm
         * @description Vai trò: counter_clerk, officer, unit_head, leader, commune_police, coordinator, inspector, accountant
         */
        get: operations["dossiers.open_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/files/{fileId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gỡ tệp đính kèm nhầm
         * @description Vai trò: counter_clerk, officer, unit_head, leader, commune_police
         */
        post: operations["dossiers.remove_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/papers/{position}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đính kèm tệp quét của một giấy tờ
         * @description Vai trò: counter_clerk, officer, unit_head, leader, commune_police
         */
        post: operations["dossiers.attach_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/payment-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Yêu cầu nộp nghĩa vụ tài chính
         * @description Vai trò: counter_clerk, officer, unit_head, leader, commune_police
         */
        post: operations["dossiers.request_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Từ chối
         * @description Vai trò: counter_clerk, officer, unit_head, leader, commune_police
         */
        post: operations["dossiers.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đã bổ sung đủ, xử lý tiếp
         * @description Vai trò: counter_clerk, officer, unit_head, leader, commune_police
         */
        post: operations["dossiers.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trả kết quả
         * @description Vai trò: counter_clerk, unit_head
         */
        post: operations["dossiers.return_result"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dừng xử lý
         * @description Vai trò: counter_clerk, officer, unit_head, leader, commune_police
         */
        post: operations["dossiers.stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/supplement-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Yêu cầu bổ sung
         * @description Vai trò: counter_clerk, officer, unit_head, leader, commune_police
         */
        post: operations["dossiers.request_supplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chuyển bước tiếp theo
         * @description Vai trò: counter_clerk, officer, unit_head, leader, commune_police
         */
        post: operations["dossiers.transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rút hồ sơ theo yêu cầu
         * @description Vai trò: counter_clerk, officer, unit_head, leader, commune_police
         */
        post: operations["dossiers.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thủ tục, đơn vị, người xử lý để lọc danh sách hồ sơ
         * @description Vai trò: counter_clerk, officer, unit_head, leader, commune_police, coordinator, inspector, accountant
         */
        get: operations["dossiers.list_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xuất danh sách hồ sơ theo bộ lọc đang xem
         * @description Vai trò: counter_clerk, officer, unit_head, leader, commune_police, coordinator, inspector, accountant
         */
        get: operations["dossiers.export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xuất danh sách hồ sơ theo bộ lọc đang xem
         * @description Vai trò: counter_clerk, officer, unit_head, leader, commune_police, coordinator, inspector, accountant
         */
        get: operations["dossiers.export_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/format-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Soát thể thức một tệp Word theo Nghị định 30/2020/NĐ-CP
         * @description Vai trò: everyone
         */
        post: operations["documents.check_format"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/group-members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Đổi chức trách hoặc lĩnh vực phụ trách của thành viên
         * @description Vai trò: administrator
         */
        put: operations["organisation.change_member"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/group-members/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cho thành viên thôi tham gia từ một ngày
         * @description Vai trò: administrator
         */
        post: operations["organisation.end_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bỏ hẳn một việc đã dừng, ghi rõ lý do
         * @description Vai trò: administrator
         */
        post: operations["jobs.drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cho một việc đã dừng hẳn chạy lại
         * @description Vai trò: administrator
         */
        post: operations["jobs.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/dead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Việc chạy ngầm đã thử hết số lần mà không xong
         * @description Vai trò: administrator
         */
        get: operations["jobs.list_dead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/list-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách đã lưu, cột và danh sách mặc định của tôi
         * @description Vai trò: everyone
         */
        get: operations["lists.read_settings"];
        /**
         * Chọn cột và danh sách mở ra đầu tiên của tôi
         * @description Vai trò: everyone
         */
        put: operations["lists.prefer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Người đang đăng nhập, đơn vị và vai trò
         * @description Vai trò: everyone
         */
        get: operations["organisation.me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ghi hộp thư của tôi và việc nhận thư tổng hợp
         * @description Vai trò: everyone
         */
        put: operations["organisation.set_my_mail"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Đổi mật khẩu của tôi; các thiết bị khác phải đăng nhập lại
         * @description Vai trò: everyone
         */
        put: operations["organisation.change_my_password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Đặt mã PIN khoá màn hình
         * @description Vai trò: everyone
         */
        put: operations["organisation.set_my_pin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các thiết bị tôi đang đăng nhập
         * @description Vai trò: everyone
         */
        get: operations["organisation.list_my_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đăng xuất một thiết bị của tôi
         * @description Vai trò: everyone
         */
        post: operations["organisation.end_my_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notification-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Từng loại tin đến với tôi bằng đường nào
         * @description Vai trò: everyone
         */
        get: operations["notifications.list_choices"];
        /**
         * Chọn từng loại tin đến với tôi bằng đường nào
         * @description Vai trò: everyone
         */
        put: operations["notifications.set_choices"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chuông báo của tôi
         * @description Vai trò: everyone
         */
        get: operations["notifications.list_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đánh dấu đã xem chuông báo của tôi
         * @description Vai trò: everyone
         */
        post: operations["notifications.mark_seen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cán bộ, công chức, tài khoản và vai trò
         * @description Vai trò: administrator, leader, coordinator
         */
        get: operations["organisation.list_people"];
        put?: never;
        /**
         * Thêm cán bộ và lập tài khoản
         * @description Vai trò: administrator
         */
        post: operations["organisation.add_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/account-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ngừng tài khoản
         * @description Vai trò: administrator
         */
        post: operations["organisation.disable_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Giao người làm thay khi vắng mặt
         * @description Vai trò: administrator, leader
         */
        post: operations["organisation.add_cover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đặt lại mật khẩu và bỏ xác thực hai lớp
         * @description Vai trò: administrator
         */
        post: operations["organisation.reset_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Quá trình công tác của một người
         * @description Vai trò: administrator, leader, coordinator
         */
        get: operations["organisation.list_posts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Đặt lại vai trò của một người
         * @description Vai trò: administrator
         */
        put: operations["organisation.set_roles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/sessions-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đăng xuất mọi thiết bị của một người
         * @description Vai trò: administrator
         */
        post: operations["organisation.end_sessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Chuyển một người sang đơn vị khác
         * @description Vai trò: administrator
         */
        put: operations["organisation.move_person"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kế hoạch có nhiệm vụ này
         * @description Vai trò: everyone
         */
        get: operations["plans.find_of_item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gửi tệp văn bản kế hoạch để đọc
         * @description Vai trò: coordinator, leader, unit_head, records_clerk
         */
        post: operations["plans.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tiến độ đọc tệp
         * @description Vai trò: coordinator, leader, unit_head, records_clerk
         */
        get: operations["plans.get_reading"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-sources/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mở tệp văn bản gốc
         * @description Vai trò: everyone
         */
        get: operations["plans.open_source_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-sources/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các dòng chữ của văn bản gốc
         * @description Vai trò: everyone
         */
        get: operations["plans.get_source"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-sources/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bắt đầu đọc tệp thành kế hoạch mới hoặc bản điều chỉnh
         * @description Vai trò: coordinator, leader, unit_head, records_clerk
         */
        post: operations["plans.start_reading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách kế hoạch và tình hình nhiệm vụ
         * @description Vai trò: everyone
         */
        get: operations["plans.list"];
        put?: never;
        /**
         * Lập kế hoạch mới bằng tay hoặc từ kế hoạch đã có
         * @description Vai trò: coordinator, unit_head
         */
        post: operations["plans.write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mở một kế hoạch
         * @description Vai trò: everyone
         */
        get: operations["plans.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/amendment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lập bản điều chỉnh của kế hoạch đã ban hành
         * @description Vai trò: coordinator, unit_head
         */
        post: operations["plans.amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/carrying": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Từng nhiệm vụ của chương trình, kế hoạch cấp trên được kế hoạch nào thực hiện trong từng năm
         * @description Vai trò: everyone
         */
        get: operations["plans.get_carrying"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kiểm tra xong
         * @description Vai trò: coordinator, unit_head
         */
        post: operations["plans.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đóng kế hoạch khi hết kỳ
         * @description Vai trò: coordinator, leader
         */
        post: operations["plans.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * So sánh hai bản của một kế hoạch theo từng nhiệm vụ
         * @description Vai trò: everyone
         */
        get: operations["plans.compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bỏ
         * @description Vai trò: coordinator, leader, unit_head
         */
        post: operations["plans.drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xuất bảng nhiệm vụ của kế hoạch
         * @description Vai trò: everyone
         */
        get: operations["plans.export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xuất bảng nhiệm vụ của kế hoạch
         * @description Vai trò: everyone
         */
        get: operations["plans.export_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sửa tên, loại, kỳ kế hoạch
         * @description Vai trò: coordinator, unit_head, records_clerk
         */
        put: operations["plans.change_head"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ban hành kế hoạch: ghi số, ngày và sinh việc cho các đơn vị
         * @description Vai trò: leader, unit_head, coordinator
         */
        post: operations["plans.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/items/{itemId}/year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sửa nhiệm vụ thuộc hay không thuộc một năm
         * @description Vai trò: leader, coordinator
         */
        put: operations["plans.set_item_year"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/paper.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tải quyết định ban hành kế hoạch, hoặc kế hoạch, theo thể thức Nghị định 30/2020/NĐ-CP
         * @description Vai trò: everyone
         */
        get: operations["plans.paper_docx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/paper.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tải quyết định ban hành kế hoạch, hoặc kế hoạch, theo thể thức Nghị định 30/2020/NĐ-CP
         * @description Vai trò: everyone
         */
        get: operations["plans.paper_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ghim kế hoạch lên đầu trang tổng quan của tôi, hoặc bỏ ghim
         * @description Vai trò: everyone
         */
        put: operations["plans.pin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các đề nghị điều chỉnh kế hoạch
         * @description Vai trò: everyone
         */
        get: operations["plans.list_proposals"];
        put?: never;
        /**
         * Đề nghị thêm, sửa hoặc bỏ nhiệm vụ của kế hoạch
         * @description Vai trò: everyone
         */
        post: operations["plans.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/proposals/{proposalId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đồng ý hoặc không đồng ý một đề nghị điều chỉnh
         * @description Vai trò: leader, coordinator
         */
        post: operations["plans.decide_proposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sửa tiếp
         * @description Vai trò: coordinator, leader, unit_head
         */
        post: operations["plans.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/reports/{reportId}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Chọn đơn vị phải gửi báo cáo theo chế độ báo cáo
         * @description Vai trò: coordinator, unit_head, records_clerk
         */
        put: operations["plans.set_report_units"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trình ban hành
         * @description Vai trò: coordinator, unit_head
         */
        post: operations["plans.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sửa các chỉ tiêu
         * @description Vai trò: coordinator, unit_head, records_clerk
         */
        put: operations["plans.set_targets"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thêm một nhiệm vụ
         * @description Vai trò: coordinator, unit_head, records_clerk
         */
        post: operations["plans.add_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sửa một nhiệm vụ
         * @description Vai trò: coordinator, unit_head, records_clerk
         */
        put: operations["plans.change_task"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/tasks/{taskId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Xác nhận một nhiệm vụ đọc đúng
         * @description Vai trò: coordinator, unit_head, records_clerk
         */
        post: operations["plans.confirm_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/tasks/{taskId}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gộp một dòng vào dòng khác
         * @description Vai trò: coordinator, unit_head, records_clerk
         */
        post: operations["plans.merge_tasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/tasks/{taskId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bỏ một nhiệm vụ khỏi bản đang soạn
         * @description Vai trò: coordinator, unit_head, records_clerk
         */
        post: operations["plans.drop_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/tasks/{taskId}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tách một dòng thành hai
         * @description Vai trò: coordinator, unit_head, records_clerk
         */
        post: operations["plans.split_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/unit-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lập kế hoạch của đơn vị từ kế hoạch của xã
         * @description Vai trò: unit_head, coordinator, commune_police, public_service_unit
         */
        post: operations["plans.make_unit_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/upper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Đối chiếu kế hoạch với kế hoạch cấp trên, chương trình nhiều năm
         * @description Vai trò: everyone
         */
        get: operations["plans.compare_upper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/upper-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gắn nhiệm vụ với nhiệm vụ cấp trên mà nó thực hiện, hoặc bác đề xuất gắn
         * @description Vai trò: leader, coordinator
         */
        post: operations["plans.decide_links"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/upper-links/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bỏ gắn nhiệm vụ với nhiệm vụ cấp trên, hoặc rút lời bác đề xuất
         * @description Vai trò: leader, coordinator
         */
        post: operations["plans.undo_links"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/upper-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thêm nhiệm vụ cấp trên chưa có ai thực hiện vào kế hoạch của xã
         * @description Vai trò: leader, coordinator
         */
        post: operations["plans.take_upper_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/upper/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xuất bảng đối chiếu với kế hoạch cấp trên, chương trình nhiều năm
         * @description Vai trò: everyone
         */
        get: operations["plans.export_upper_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/upper/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xuất bảng đối chiếu với kế hoạch cấp trên, chương trình nhiều năm
         * @description Vai trò: everyone
         */
        get: operations["plans.export_upper_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thủ tục xã đang tiếp nhận
         * @description Vai trò: everyone
         */
        get: operations["procedures.list_offered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{offeredProcedureId}/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ngày hẹn trả nếu tiếp nhận bây giờ, kèm cách tính
         * @description Vai trò: counter_clerk, commune_police
         */
        get: operations["dossiers.preview_due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hồ sơ tiếp nhận hộ cơ quan khác
         * @description Vai trò: counter_clerk, officer, unit_head, leader, commune_police, coordinator, inspector, accountant
         */
        get: operations["dossiers.list_receptions"];
        put?: never;
        /**
         * Tiếp nhận hồ sơ do cơ quan khác giải quyết (phi địa giới hành chính)
         * @description Vai trò: counter_clerk
         */
        post: operations["dossiers.receive_for_other"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mở một hồ sơ tiếp nhận hộ
         * @description Vai trò: counter_clerk, officer, unit_head, leader, commune_police, coordinator, inspector, accountant
         */
        get: operations["dossiers.get_reception"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receptions/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chuyển cơ quan giải quyết (hồ sơ tiếp nhận hộ)
         * @description Vai trò: counter_clerk, unit_head
         */
        post: operations["dossiers.reception_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receptions/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đã nhận kết quả (hồ sơ tiếp nhận hộ)
         * @description Vai trò: counter_clerk, unit_head
         */
        post: operations["dossiers.reception_take_result"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receptions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trả kết quả (hồ sơ tiếp nhận hộ)
         * @description Vai trò: counter_clerk, unit_head
         */
        post: operations["dossiers.reception_hand_over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receptions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rút hồ sơ theo yêu cầu (hồ sơ tiếp nhận hộ)
         * @description Vai trò: counter_clerk, unit_head
         */
        post: operations["dossiers.reception_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lưu bộ lọc, cách xếp, cột đang dùng dưới một tên
         * @description Vai trò: everyone
         */
        post: operations["lists.save_view"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Đổi tên danh sách đã lưu, dùng chung hay của riêng
         * @description Vai trò: everyone
         */
        put: operations["lists.change_view"];
        post?: never;
        /**
         * Xoá danh sách đã lưu
         * @description Vai trò: everyone
         */
        delete: operations["lists.delete_view"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hoàn tác việc xoá danh sách đã lưu
         * @description Vai trò: everyone
         */
        post: operations["lists.restore_view"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-changes/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thực hiện một lần đổi tên, sáp nhập, giải thể đã đến ngày
         * @description Vai trò: administrator
         */
        post: operations["organisation.apply_unit_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-changes/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Huỷ một lần đổi tên, sáp nhập, giải thể chưa đến ngày
         * @description Vai trò: administrator
         */
        post: operations["organisation.cancel_unit_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cơ quan, đơn vị của xã
         * @description Vai trò: everyone
         */
        get: operations["organisation.list_units"];
        put?: never;
        /**
         * Thành lập cơ quan, đơn vị
         * @description Vai trò: administrator
         */
        post: operations["organisation.add_unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Chữa tên, ký hiệu, loại, cách viết đã nhập sai của đơn vị
         * @description Vai trò: administrator
         */
        put: operations["organisation.change_unit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mở một đơn vị, kèm lịch sử tên gọi, sáp nhập, giải thể
         * @description Vai trò: everyone
         */
        get: operations["organisation.get_unit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/chase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dự thảo văn bản đôn đốc việc quá hạn của một đơn vị
         * @description Vai trò: leader, coordinator
         */
        get: operations["works.draft_chase"];
        put?: never;
        /**
         * Gửi văn bản đôn đốc; đơn vị nhận như một việc
         * @description Vai trò: leader, coordinator
         */
        post: operations["works.send_chase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/dissolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Giải thể đơn vị theo quyết định, từ một ngày
         * @description Vai trò: administrator
         */
        post: operations["organisation.dissolve_unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/handlers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Người xử lý hồ sơ trong một đơn vị
         * @description Vai trò: everyone
         */
        get: operations["dossiers.list_handlers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thêm thành viên ban chỉ đạo, tổ công tác, đoàn kiểm tra
         * @description Vai trò: administrator
         */
        post: operations["organisation.add_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sáp nhập đơn vị vào một đơn vị khác theo quyết định, từ một ngày
         * @description Vai trò: administrator
         */
        post: operations["organisation.merge_unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đổi tên, ký hiệu đơn vị theo quyết định, từ một ngày
         * @description Vai trò: administrator
         */
        post: operations["organisation.rename_unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Văn bản đã đọc, chờ giao việc cho các đơn vị; với lãnh đạo, cả kế hoạch đã trình chờ ban hành
         * @description Vai trò: leader, coordinator, records_clerk
         */
        get: operations["plans.list_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nghiệm thu nhiều việc một lần
         * @description Vai trò: everyone
         */
        post: operations["works.accept_many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Phân công nhiều việc một lần
         * @description Vai trò: everyone
         */
        post: operations["works.assign_many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-difficulties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách khó khăn, vướng mắc đã nêu và ý kiến trả lời
         * @description Vai trò: leader, coordinator
         */
        get: operations["works.list_difficulties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-difficulties/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xuất danh sách khó khăn, vướng mắc theo bộ lọc đang xem
         * @description Vai trò: leader, coordinator
         */
        get: operations["works.export_difficulties_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-difficulties/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xuất danh sách khó khăn, vướng mắc theo bộ lọc đang xem
         * @description Vai trò: leader, coordinator
         */
        get: operations["works.export_difficulties_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-difficulties/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tồn tại, vướng mắc và kiến nghị của một kỳ theo lĩnh vực
         * @description Vai trò: leader, coordinator
         */
        get: operations["works.report_difficulties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-difficulties/report/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xuất tồn tại, vướng mắc và kiến nghị của một kỳ
         * @description Vai trò: leader, coordinator
         */
        get: operations["works.export_difficulty_report_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-difficulties/report/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xuất tồn tại, vướng mắc và kiến nghị của một kỳ
         * @description Vai trò: leader, coordinator
         */
        get: operations["works.export_difficulty_report_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các lần nhập việc được giao
         * @description Vai trò: leader, coordinator, records_clerk
         */
        get: operations["works.list_imports"];
        put?: never;
        /**
         * Nhập danh sách việc được giao từ tệp .xlsx, .csv; dòng sai, dòng trùng được bỏ qua và nêu rõ
         * @description Vai trò: leader, coordinator, records_clerk
         */
        post: operations["works.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hoàn tác một lần nhập việc được giao
         * @description Vai trò: leader, coordinator, records_clerk
         */
        post: operations["works.undo_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-imports/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Xem trước việc nhập danh sách việc được giao từ tệp .xlsx, .csv
         * @description Vai trò: leader, coordinator, records_clerk
         */
        post: operations["works.check_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tìm minh chứng đã có theo số, trích yếu hoặc ngày
         * @description Vai trò: everyone
         */
        get: operations["works.find_proofs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cách xã theo dõi việc
         * @description Vai trò: everyone
         */
        get: operations["works.get_settings"];
        /**
         * Đặt cách theo dõi việc
         * @description Vai trò: leader, coordinator
         */
        put: operations["works.set_settings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/working-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Giờ làm việc của xã hoặc của một đơn vị
         * @description Vai trò: everyone
         */
        get: operations["organisation.get_working_time"];
        /**
         * Đặt giờ làm việc trong tuần của xã hoặc của một đơn vị, từ một ngày
         * @description Vai trò: administrator
         */
        put: operations["organisation.set_working_week"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách việc theo hàng đợi, bộ lọc và từ tìm
         * @description Vai trò: everyone
         */
        get: operations["works.list"];
        put?: never;
        /**
         * Ghi việc thành phố giao hoặc xã giao cho một đơn vị
         * @description Vai trò: leader, coordinator, records_clerk
         */
        post: operations["works.give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works-undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hoàn tác việc vừa phân công hoặc nghiệm thu hàng loạt
         * @description Vai trò: everyone
         */
        post: operations["works.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mở một việc
         * @description Vai trò: everyone
         */
        get: operations["works.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nghiệm thu
         * @description Vai trò: everyone
         */
        post: operations["works.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Phân công việc cho người trong đơn vị chủ trì, hoặc nhận việc
         * @description Vai trò: everyone
         */
        post: operations["works.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Báo vướng
         * @description Vai trò: everyone
         */
        post: operations["works.block"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/dependencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ghi việc phải xong trước
         * @description Vai trò: everyone
         */
        post: operations["works.add_dependency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/dependencies/{waitsForId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bỏ ghi việc phải xong trước
         * @description Vai trò: everyone
         */
        post: operations["works.remove_dependency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/difficulties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nêu khó khăn, vướng mắc và đề xuất với Chủ tịch hoặc Ủy ban nhân dân
         * @description Vai trò: everyone
         */
        post: operations["works.report_difficulty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/difficulties/{difficultyId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trả lời khó khăn, vướng mắc
         * @description Vai trò: leader
         */
        post: operations["works.answer_difficulty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ghi văn bản, sự kiện đã đến và hạn theo đó
         * @description Vai trò: everyone
         */
        post: operations["works.set_event"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/extension-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đồng ý hoặc không đồng ý gia hạn
         * @description Vai trò: leader, coordinator
         */
        post: operations["works.decide_extension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/extension-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Xin gia hạn
         * @description Vai trò: everyone
         */
        post: operations["works.ask_extension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/not-arisen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Báo không phát sinh
         * @description Vai trò: everyone
         */
        post: operations["works.report_not_arisen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ghi tiến độ
         * @description Vai trò: everyone
         */
        post: operations["works.note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/products/{productId}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Giải trình khi không có minh chứng
         * @description Vai trò: everyone
         */
        post: operations["works.explain_product"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thêm minh chứng cho sản phẩm của việc
         * @description Vai trò: everyone
         */
        post: operations["works.add_proof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/proofs/{proofId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mở tệp minh chứng
         * @description Vai trò: everyone
         */
        get: operations["works.open_proof_file"];
        put?: never;
        /**
         * Đính kèm tệp của minh chứng
         * @description Vai trò: everyone
         */
        post: operations["works.attach_proof_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/proofs/{proofId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gỡ minh chứng gắn nhầm
         * @description Vai trò: everyone
         */
        post: operations["works.remove_proof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/proofs/{proofId}/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dùng lại minh chứng đã có của việc khác
         * @description Vai trò: everyone
         */
        post: operations["works.reuse_proof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mở lại
         * @description Vai trò: everyone
         */
        post: operations["works.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trả lại
         * @description Vai trò: everyone
         */
        post: operations["works.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thêm việc nhỏ vào danh mục kiểm
         * @description Vai trò: everyone
         */
        post: operations["works.add_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/steps/{stepId}/mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đánh dấu việc nhỏ đã xong hoặc chưa
         * @description Vai trò: everyone
         */
        post: operations["works.mark_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/steps/{stepId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bỏ việc nhỏ
         * @description Vai trò: everyone
         */
        post: operations["works.remove_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Báo xong
         * @description Vai trò: everyone
         */
        post: operations["works.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hết vướng
         * @description Vai trò: everyone
         */
        post: operations["works.unblock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/watchers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thêm đơn vị theo dõi
         * @description Vai trò: everyone
         */
        post: operations["works.add_watcher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{id}/watchers/{unitId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bỏ đơn vị theo dõi
         * @description Vai trò: everyone
         */
        post: operations["works.remove_watcher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Đơn vị và người làm việc trong từng đơn vị
         * @description Vai trò: everyone
         */
        get: operations["works.list_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Số việc theo trạng thái của danh sách đang xem
         * @description Vai trò: everyone
         */
        get: operations["works.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xuất danh sách việc theo bộ lọc đang xem
         * @description Vai trò: everyone
         */
        get: operations["works.export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xuất danh sách việc theo bộ lọc đang xem
         * @description Vai trò: everyone
         */
        get: operations["works.export_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Việc quá hạn, việc im lặng và tình hình từng đơn vị
         * @description Vai trò: everyone
         */
        get: operations["works.overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            code: string;
            detail: string;
            detail_en: string;
            fields: {
                [key: string]: {
                    en: string;
                    vi: string;
                };
            };
            request_id: string;
            status: number;
            title: string;
            type?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "organisation.list_agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agencies: {
                            code: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "audit.list": {
        parameters: {
            query?: {
                action?: string;
                before?: number;
                from?: string;
                outcome?: "done" | "refused" | "read";
                personId?: number;
                recordId?: number;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: string;
                        lastSealAt: string | null;
                        next: number | null;
                        rows: {
                            accountId: number | null;
                            action: string;
                            at: string;
                            fields: string[];
                            id: number;
                            /** @enum {string} */
                            outcome: "done" | "refused" | "read";
                            personId: number | null;
                            personName: string | null;
                            recordIds: number[];
                            refusal: string | null;
                            requestId: string;
                        }[];
                        to: string;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "audit.export_csv": {
        parameters: {
            query?: {
                action?: string;
                from?: string;
                outcome?: "done" | "refused" | "read";
                personId?: number;
                recordId?: number;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "audit.export_xlsx": {
        parameters: {
            query?: {
                action?: string;
                from?: string;
                outcome?: "done" | "refused" | "read";
                personId?: number;
                recordId?: number;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procedures.list_catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        procedures: {
                            code: string;
                            feeText: string;
                            field: string;
                            id: number;
                            isClosed: boolean;
                            limitText: string;
                            limitUnit: ("WORKING_DAY" | "WORKING_HOUR" | "CALENDAR_DAY" | "MONTH" | "SAME_DAY") | null;
                            limitValue: number | null;
                            name: string;
                            onlineLevel: ("FULL" | "PARTIAL" | "NONE") | null;
                            responsibleUnit: string | null;
                            responsibleUnitId: number | null;
                            valuesAre: ("CONFIRMED" | "DEMONSTRATION" | "UNCONFIRMED") | null;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procedures.list_imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        imports: {
                            at: string;
                            count: number;
                            fileName: string;
                            id: number;
                            isUndone: boolean;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procedures.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: base64 */
                    content: string;
                    fileName: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        rows: {
                            code: string;
                            line: number;
                            /** @enum {string} */
                            outcome: "NEW" | "CHANGED" | "SAME" | "WRONG";
                            why: {
                                en: string;
                                vi: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procedures.undo_import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        kept: number;
                        undone: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procedures.check_import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: base64 */
                    content: string;
                    fileName: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            code: string;
                            line: number;
                            /** @enum {string} */
                            outcome: "NEW" | "CHANGED" | "SAME" | "WRONG";
                            why: {
                                en: string;
                                vi: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procedures.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        fees: {
                            amountDong: number;
                            from?: string;
                            name: string;
                            per: string;
                        }[];
                        feeText: string;
                        field: string;
                        flags: {
                            /** @enum {string} */
                            flag: "received_at_centre" | "online_eligible" | "online_offered" | "place_independent" | "is_interlinked" | "has_financial_obligation" | "online_payment";
                            from: string | null;
                            history: {
                                decision: string | null;
                                from: string;
                                value: boolean;
                            }[];
                            value: boolean | null;
                        }[];
                        id: number;
                        isInternal: boolean;
                        legalBasis: string;
                        legalLimit: {
                            /** @enum {string} */
                            unit: "WORKING_DAY" | "WORKING_HOUR" | "CALENDAR_DAY" | "MONTH" | "SAME_DAY";
                            value: number;
                        } | null;
                        limitText: string;
                        name: string;
                        offer: {
                            closedOn: string | null;
                            decision: string | null;
                            isClosed: boolean;
                            limit: {
                                /** @enum {string} */
                                unit: "WORKING_DAY" | "WORKING_HOUR" | "CALENDAR_DAY" | "MONTH" | "SAME_DAY";
                                value: number;
                            } | null;
                            publishedOn: string | null;
                            timeCut: number | null;
                            unit: string;
                            /** @enum {string} */
                            valuesAre: "CONFIRMED" | "DEMONSTRATION" | "UNCONFIRMED";
                        } | null;
                        papers: {
                            /** @default 1 */
                            copies: number;
                            /** @default [] */
                            kinds: ("ORIGINAL" | "COPY" | "ELECTRONIC")[];
                            name: string;
                            note?: string;
                        }[];
                        resultName: string;
                        steps: {
                            name: string;
                            /** @enum {string} */
                            place: "CENTRE" | "RESPONSIBLE" | "LEADERSHIP";
                            share: number;
                        }[];
                        versions: {
                            decision: string;
                            from: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procedures.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procedures.set_flag": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decision?: string;
                    /** @enum {string} */
                    flag: "received_at_centre" | "online_eligible" | "online_offered" | "place_independent" | "is_interlinked" | "has_financial_obligation" | "online_payment";
                    /** Format: date */
                    from: string;
                    value: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procedures.offer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decision?: string;
                    /** @enum {string} */
                    limitUnit: "WORKING_DAY" | "WORKING_HOUR" | "CALENDAR_DAY" | "MONTH" | "SAME_DAY";
                    limitValue: number;
                    responsibleUnitId: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procedures.shares": {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: string;
                        shares: {
                            /** @description Các thủ tục ở tử số */
                            counted: number[];
                            /** @enum {string} */
                            key: "received_at_centre" | "online_offered" | "online_payment" | "place_independent" | "half_time_cut";
                            /** @description Các thủ tục ở mẫu số */
                            of: number[];
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.list_city_lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lists: {
                            asOf: string;
                            /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                            at: string;
                            fileName: string;
                            id: number;
                            isRemoved: boolean;
                            person: string | null;
                            rows: number;
                            unknown: number;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.import_city_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    asOf: string;
                    /** Format: base64 */
                    content: string;
                    fileName: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.compare_city_list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            [key: string]: number;
                        };
                        list: {
                            asOf: string;
                            /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                            at: string;
                            fileName: string;
                            id: number;
                            person: string | null;
                        };
                        rows: {
                            city: {
                                dueOn: string | null;
                                dueText: string | null;
                                isBefore: boolean;
                                state: ("DONE" | "DONE_ON_TIME" | "DONE_LATE" | "OVERDUE" | "RUNNING" | "NOT_ARISEN") | null;
                                stateText: string | null;
                                unit: string | null;
                                unitId: number | null;
                            } | null;
                            differences: ("UNKNOWN" | "MISSING" | "DUE" | "STATE")[];
                            line: number | null;
                            number: string | null;
                            ours: {
                                dueOn: string | null;
                                finishedOn: string | null;
                                id: number;
                                isBefore: boolean;
                                isOver: boolean;
                                /** @enum {string} */
                                state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                                title: string;
                                unit: string;
                                version: number;
                            } | null;
                            settlement: {
                                /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                                at: string;
                                /** @enum {string} */
                                decision: "KEEP" | "NOT_OURS";
                                id: number;
                                person: string | null;
                                reason: string;
                            } | null;
                            /** @enum {string} */
                            shown: "open" | "settled" | "same";
                            title: string;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.take_city_due": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rows: {
                        line: number;
                        version: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        done: number;
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.export_city_comparison_csv": {
        parameters: {
            query?: {
                shown?: "open" | "settled" | "same";
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.export_city_comparison_xlsx": {
        parameters: {
            query?: {
                shown?: "open" | "settled" | "same";
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.suggest_city_works": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                line: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        works: {
                            id: number;
                            source: string;
                            title: string;
                            unit: string;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.link_city_row": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    line: number;
                    workId: number | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.remove_city_list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isRemoved: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.settle_city_row": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    decision: "KEEP" | "NOT_OURS";
                    line?: number;
                    reason: string;
                    workId?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.withdraw_city_settlement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                settlementId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.add_city_rows": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rows: {
                        line: number;
                        unitId: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        done: number;
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.get_commune": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agencyCode: string;
                        foundedOn: string | null;
                        /** @enum {string} */
                        kind: "xa" | "phuong" | "dac_khu";
                        name: string;
                        predecessors: {
                            isPartial: boolean;
                            name: string;
                        }[];
                        province: string;
                        resolution: string | null;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.change_commune": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    foundedOn: string;
                    predecessors: {
                        isPartial: boolean;
                        name: string;
                    }[];
                    resolution?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.list_days": {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        days: {
                            basis: string;
                            certainty: ("FOUND" | "KNOWN" | "COMPUTED" | "UNSURE") | null;
                            day: string;
                            id: number | null;
                            isReplaced: boolean;
                            /** @enum {string} */
                            kind: "DAY_OFF" | "SWAP_OFF" | "SWAP_WORK" | "WORKDAY" | "HOLIDAY" | "COMPENSATION";
                            name: string;
                            swappedWith: string | null;
                        }[];
                        year: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.add_day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    day: string;
                    decision: string;
                    /** @enum {string} */
                    kind: "DAY_OFF" | "SWAP_OFF" | "SWAP_WORK" | "WORKDAY";
                    name: string;
                    /** Format: date */
                    swappedWith?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.remove_day": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.assign_many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    dossiers: {
                        id: number;
                        version: number;
                    }[];
                    personId: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outcomes: {
                            code: string;
                            id: number;
                            refusal: {
                                en: string;
                                vi: string;
                            } | null;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.undo_assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    dossiers: {
                        id: number;
                        version: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outcomes: {
                            code: string;
                            id: number;
                            refusal: {
                                en: string;
                                vi: string;
                            } | null;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    applicant: {
                        address?: string;
                        /** Format: date */
                        bornOn?: string;
                        /** Format: email */
                        email?: string;
                        idNumber?: string;
                        /** @enum {string} */
                        kind: "CITIZEN" | "ORGANISATION";
                        name: string;
                        phone?: string;
                    };
                    code: string;
                    procedureCode: string;
                    registeredAt: string;
                    /** @enum {string} */
                    returnBy: "COUNTER" | "POST" | "ONLINE";
                    /** @enum {string} */
                    source: "PORTAL" | "SYNCHRONISED";
                    subject?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answerBy: string | null;
                        id: number;
                        isNew: boolean;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.transfer_many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    dossiers: {
                        id: number;
                        version: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outcomes: {
                            code: string;
                            id: number;
                            refusal: {
                                en: string;
                                vi: string;
                            } | null;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.list": {
        parameters: {
            query?: {
                dueFrom?: string;
                dueTo?: string;
                page?: number;
                personId?: number;
                procedureId?: number;
                queue?: "all" | "mine" | "unit" | "due_soon" | "overdue";
                registeredFrom?: string;
                registeredTo?: string;
                search?: string;
                size?: number;
                sort?: "due" | "newest" | "oldest" | "name";
                source?: string;
                status?: string;
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            applicantName: string;
                            code: string;
                            dueAt: string | null;
                            finishedAt: string | null;
                            holderPerson: string | null;
                            holderUnit: string | null;
                            id: number;
                            procedureName: string;
                            receivedAt: string | null;
                            /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                            registeredAt: string;
                            remaining: {
                                en: string;
                                overdue: boolean;
                                soon: boolean;
                                vi: string;
                            } | null;
                            returnedAt: string | null;
                            /** @enum {string} */
                            source: "COUNTER" | "PORTAL" | "POST" | "SYNCHRONISED";
                            /** @enum {string} */
                            status: "registered" | "accepted" | "refused" | "processing" | "awaiting_supplement" | "awaiting_payment" | "withdrawn" | "stopped" | "finished" | "returned";
                            version: number;
                        }[];
                        total: {
                            count: number;
                            isMore: boolean;
                        };
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    applicant: {
                        address?: string;
                        /** Format: date */
                        bornOn?: string;
                        /** Format: email */
                        email?: string;
                        idNumber?: string;
                        /** @enum {string} */
                        kind: "CITIZEN" | "ORGANISATION";
                        name: string;
                        phone?: string;
                    };
                    offeredProcedureId: number;
                    papers: {
                        /** @enum {string} */
                        form: "ORIGINAL" | "COPY" | "ELECTRONIC" | "DIGITISED" | "MISSING";
                        name: string;
                        quantity: number;
                    }[];
                    /** @enum {string} */
                    returnBy: "COUNTER" | "POST" | "ONLINE";
                    /**
                     * @default COUNTER
                     * @enum {string}
                     */
                    source?: "COUNTER" | "POST";
                    subject?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                        dueAt: string;
                        id: number;
                        why: string[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applicant: {
                            address: string | null;
                            bornOn: string | null;
                            email: string | null;
                            idNumber: string | null;
                            /** @enum {string} */
                            kind: "CITIZEN" | "ORGANISATION";
                            name: string;
                            phone: string | null;
                        };
                        can: {
                            [key: string]: true | {
                                en: string;
                                vi: string;
                            };
                        };
                        canChangePapers: boolean;
                        code: string;
                        dueAt: string | null;
                        finishedAt: string | null;
                        history: {
                            /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                            at: string;
                            deviceAt: string | null;
                            id: number;
                            person: string | null;
                            reason: string | null;
                            role: string | null;
                            to: string | null;
                            unit: string | null;
                            verb: string;
                        }[];
                        holderPerson: string | null;
                        holderPersonId: number | null;
                        holderUnit: string | null;
                        holderUnitId: number | null;
                        id: number;
                        papers: {
                            files: {
                                /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                                at: string;
                                id: number;
                                mediaType: string;
                                name: string;
                                size: number;
                            }[];
                            /** @enum {string} */
                            form: "ORIGINAL" | "COPY" | "ELECTRONIC" | "DIGITISED" | "MISSING";
                            name: string;
                            position: number;
                            quantity: number;
                        }[];
                        pauses: {
                            content: string;
                            /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                            from: string;
                            /** @enum {string} */
                            kind: "SUPPLEMENT" | "PAYMENT";
                            to: string | null;
                        }[];
                        procedure: {
                            code: string;
                            /** @enum {string} */
                            limitUnit: "WORKING_DAY" | "WORKING_HOUR" | "CALENDAR_DAY" | "MONTH" | "SAME_DAY";
                            limitValue: number;
                            name: string;
                            resultName: string;
                        };
                        receivedAt: string | null;
                        /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                        registeredAt: string;
                        remaining: {
                            en: string;
                            overdue: boolean;
                            soon: boolean;
                            vi: string;
                        } | null;
                        /** @enum {string} */
                        returnBy: "COUNTER" | "POST" | "ONLINE";
                        returnedAt: string | null;
                        /** @enum {string} */
                        source: "COUNTER" | "PORTAL" | "POST" | "SYNCHRONISED";
                        statisticalDueAt: string | null;
                        /** @enum {string} */
                        status: "registered" | "accepted" | "refused" | "processing" | "awaiting_supplement" | "awaiting_payment" | "withdrawn" | "stopped" | "finished" | "returned";
                        steps: {
                            dueAt: string | null;
                            finishedAt: string | null;
                            name: string;
                            person: string | null;
                            position: number;
                            startedAt: string | null;
                            unit: string;
                        }[];
                        subject: string;
                        supplementCount: number;
                        version: number;
                        whyDue: string[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.correct": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    applicant: {
                        address?: string;
                        /** Format: date */
                        bornOn?: string;
                        /** Format: email */
                        email?: string;
                        idNumber?: string;
                        /** @enum {string} */
                        kind: "CITIZEN" | "ORGANISATION";
                        name: string;
                        phone?: string;
                    };
                    papers: {
                        /** @enum {string} */
                        form: "ORIGINAL" | "COPY" | "ELECTRONIC" | "DIGITISED" | "MISSING";
                        position: number;
                        quantity: number;
                    }[];
                    reason: string;
                    /** @enum {string} */
                    returnBy: "COUNTER" | "POST" | "ONLINE";
                    subject: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "registered" | "accepted" | "refused" | "processing" | "awaiting_supplement" | "awaiting_payment" | "withdrawn" | "stopped" | "finished" | "returned";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    personId: number;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.finish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "registered" | "accepted" | "refused" | "processing" | "awaiting_supplement" | "awaiting_payment" | "withdrawn" | "stopped" | "finished" | "returned";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.open_file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "text/plain": string;
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.remove_file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.attach_file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                position: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.request_payment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "registered" | "accepted" | "refused" | "processing" | "awaiting_supplement" | "awaiting_payment" | "withdrawn" | "stopped" | "finished" | "returned";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.refuse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "registered" | "accepted" | "refused" | "processing" | "awaiting_supplement" | "awaiting_payment" | "withdrawn" | "stopped" | "finished" | "returned";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "registered" | "accepted" | "refused" | "processing" | "awaiting_supplement" | "awaiting_payment" | "withdrawn" | "stopped" | "finished" | "returned";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.return_result": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "registered" | "accepted" | "refused" | "processing" | "awaiting_supplement" | "awaiting_payment" | "withdrawn" | "stopped" | "finished" | "returned";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "registered" | "accepted" | "refused" | "processing" | "awaiting_supplement" | "awaiting_payment" | "withdrawn" | "stopped" | "finished" | "returned";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.request_supplement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "registered" | "accepted" | "refused" | "processing" | "awaiting_supplement" | "awaiting_payment" | "withdrawn" | "stopped" | "finished" | "returned";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.transfer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "registered" | "accepted" | "refused" | "processing" | "awaiting_supplement" | "awaiting_payment" | "withdrawn" | "stopped" | "finished" | "returned";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "registered" | "accepted" | "refused" | "processing" | "awaiting_supplement" | "awaiting_payment" | "withdrawn" | "stopped" | "finished" | "returned";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.list_choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: {
                            fullName: string;
                            id: number;
                            title: string;
                            unitId: number;
                        }[];
                        procedures: {
                            code: string;
                            id: number;
                            name: string;
                        }[];
                        units: {
                            id: number;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.export_csv": {
        parameters: {
            query?: {
                columns?: string;
                dueFrom?: string;
                dueTo?: string;
                personId?: number;
                procedureId?: number;
                queue?: "all" | "mine" | "unit" | "due_soon" | "overdue";
                registeredFrom?: string;
                registeredTo?: string;
                search?: string;
                sort?: "due" | "newest" | "oldest" | "name";
                source?: string;
                status?: string;
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.export_xlsx": {
        parameters: {
            query?: {
                columns?: string;
                dueFrom?: string;
                dueTo?: string;
                personId?: number;
                procedureId?: number;
                queue?: "all" | "mine" | "unit" | "due_soon" | "overdue";
                registeredFrom?: string;
                registeredTo?: string;
                search?: string;
                sort?: "due" | "newest" | "oldest" | "name";
                source?: string;
                status?: string;
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "documents.check_format": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        corrected: string | null;
                        fileName: string;
                        findings: {
                            article: string;
                            canFix: boolean;
                            en: string;
                            rule: string;
                            vi: string;
                            where: string | null;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.change_member": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    area?: string;
                    /** @enum {string} */
                    duty: "HEAD" | "DEPUTY" | "SECRETARY" | "MEMBER";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.end_member": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    on: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "jobs.drop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "jobs.retry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "jobs.list_dead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            attempts: number;
                            error: string;
                            failedAt: string;
                            id: number;
                            task: string;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "lists.read_settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        preferences: {
                            columns: string[] | null;
                            defaultViewId: number | null;
                            list: string;
                        }[];
                        views: {
                            columns: string[] | null;
                            filter: {
                                [key: string]: string;
                            };
                            id: number;
                            isMine: boolean;
                            isShared: boolean;
                            list: string;
                            name: string;
                            owner: string;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "lists.prefer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    columns?: string[] | null;
                    defaultViewId?: number | null;
                    list: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        list: string;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assignments: {
                            /** @enum {string} */
                            role: "leader" | "coordinator" | "unit_head" | "officer" | "counter_clerk" | "inspector" | "accountant" | "administrator" | "city_viewer" | "city_appraiser" | "records_clerk" | "communications_editor" | "public_service_unit" | "commune_police" | "council_party_office" | "supervisor" | "village_digital_team";
                            unitId: number;
                        }[];
                        commune: {
                            agencyCode: string;
                            isDemonstration: boolean;
                            name: string;
                        };
                        email: string | null;
                        hasPin: boolean;
                        name: string;
                        personId: number;
                        title: string;
                        unit: {
                            id: number;
                            name: string;
                            shortName: string;
                        };
                        username: string;
                        wantsDigest: boolean;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.set_my_mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string | null;
                    wantsDigest: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.change_my_password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.set_my_pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    pin: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.list_my_sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sessions: {
                            address: string;
                            device: string;
                            id: number;
                            isThis: boolean;
                            lastSeen: string;
                            since: string;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.end_my_session": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notifications.list_choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        choices: {
                            /** @enum {string} */
                            channel: "APP_AND_MAIL" | "APP" | "NONE";
                            isMandatory: boolean;
                            /** @enum {string} */
                            kind: "ASSIGNED" | "ARRIVED" | "SUPPLEMENTED" | "SUBMITTED" | "RETURNED" | "ACCEPTED" | "ASKED" | "ANSWERED" | "CHASED" | "DUE" | "OVERDUE";
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notifications.set_choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    choices: {
                        /** @enum {string} */
                        channel: "APP_AND_MAIL" | "APP" | "NONE";
                        /** @enum {string} */
                        kind: "ASSIGNED" | "ARRIVED" | "SUPPLEMENTED" | "SUBMITTED" | "RETURNED" | "ACCEPTED" | "ASKED" | "ANSWERED" | "CHASED" | "DUE" | "OVERDUE";
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        set: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notifications.list_mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            at: string;
                            id: number;
                            isSeen: boolean;
                            /** @enum {string} */
                            kind: "ASSIGNED" | "ARRIVED" | "SUPPLEMENTED" | "SUBMITTED" | "RETURNED" | "ACCEPTED" | "ASKED" | "ANSWERED" | "CHASED" | "DUE" | "OVERDUE";
                            label: string;
                            noun: string;
                            recordId: number;
                        }[];
                        unseen: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notifications.mark_seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        marked: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.list_people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: {
                            assignments: {
                                coversPerson: string | null;
                                /** @enum {string} */
                                role: "leader" | "coordinator" | "unit_head" | "officer" | "counter_clerk" | "inspector" | "accountant" | "administrator" | "city_viewer" | "city_appraiser" | "records_clerk" | "communications_editor" | "public_service_unit" | "commune_police" | "council_party_office" | "supervisor" | "village_digital_team";
                                unit: string;
                                unitId: number;
                                validTo: string | null;
                            }[];
                            fullName: string;
                            hasTotp: boolean;
                            id: number;
                            isDisabled: boolean;
                            title: string;
                            unit: string;
                            unitId: number;
                            username: string | null;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.add_person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    assignments: {
                        /** @enum {string} */
                        role: "leader" | "coordinator" | "unit_head" | "officer" | "counter_clerk" | "inspector" | "accountant" | "administrator" | "city_viewer" | "city_appraiser" | "records_clerk" | "communications_editor" | "public_service_unit" | "commune_police" | "council_party_office" | "supervisor" | "village_digital_team";
                        unitId: number;
                    }[];
                    fullName: string;
                    title: string;
                    unitId: number;
                    username: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        firstPassword: string;
                        personId: number;
                        username: string;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.disable_account": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.add_cover": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    coveredPersonId: number;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.reset_password": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        firstPassword: string;
                        personId: number;
                        username: string;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.list_posts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        posts: {
                            decision: string | null;
                            from: string;
                            title: string;
                            to: string | null;
                            unit: string;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.set_roles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    assignments: {
                        /** @enum {string} */
                        role: "leader" | "coordinator" | "unit_head" | "officer" | "counter_clerk" | "inspector" | "accountant" | "administrator" | "city_viewer" | "city_appraiser" | "records_clerk" | "communications_editor" | "public_service_unit" | "commune_police" | "council_party_office" | "supervisor" | "village_digital_team";
                        unitId: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.end_sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.move_person": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decision?: string;
                    title: string;
                    unitId: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.find_of_item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        planId: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        knownPlanId: number | null;
                        sourceId: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.get_reading": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        done: number;
                        fileName: string;
                        planId: number | null;
                        refusal: {
                            en: string;
                            vi: string;
                        } | null;
                        sourceId: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.open_source_file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "text/plain": string;
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.get_source": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fileName: string;
                        id: number;
                        lines: {
                            page?: number;
                            paragraph?: number;
                            row?: number;
                            table?: number;
                            text: string;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.start_reading": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind?: "CITY_DIRECTIVE" | "COMMUNE_DIRECTIVE" | "CITY_PLAN" | "NATIONAL_PROGRAMME";
                    planId?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.list": {
        parameters: {
            query?: {
                kind?: "CCHC" | "INSPECTION" | "COMMUNICATION" | "PROCEDURE_CONTROL" | "DIGITAL" | "TRAINING" | "LEGAL" | "PCI" | "ISO" | "CITY_DIRECTIVE" | "COMMUNE_DIRECTIVE" | "CITY_PLAN" | "NATIONAL_PROGRAMME" | "UNIT" | "OTHER";
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        plans: {
                            counts: {
                                [key: string]: number;
                            } | null;
                            documentDate: string | null;
                            documentNumber: string | null;
                            hasDraft: boolean;
                            id: number;
                            isClosed: boolean;
                            isPinned: boolean;
                            isProgramme: boolean;
                            /** @enum {string} */
                            kind: "CCHC" | "INSPECTION" | "COMMUNICATION" | "PROCEDURE_CONTROL" | "DIGITAL" | "TRAINING" | "LEGAL" | "PCI" | "ISO" | "CITY_DIRECTIVE" | "COMMUNE_DIRECTIVE" | "CITY_PLAN" | "NATIONAL_PROGRAMME" | "UNIT" | "OTHER";
                            number: number;
                            parentId: number | null;
                            /** @description YYYY-MM-DD */
                            periodFrom: string;
                            /** @description YYYY-MM-DD */
                            periodTo: string;
                            /** @enum {string} */
                            status: "DRAFT" | "CHECKED" | "SUBMITTED" | "ISSUED" | "REPLACED" | "DROPPED";
                            taskCount: number;
                            title: string;
                            unit: string | null;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.write": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cloneFromId?: number;
                    /** @enum {string} */
                    kind: "CCHC" | "INSPECTION" | "COMMUNICATION" | "PROCEDURE_CONTROL" | "DIGITAL" | "TRAINING" | "LEGAL" | "PCI" | "ISO" | "CITY_DIRECTIVE" | "COMMUNE_DIRECTIVE" | "CITY_PLAN" | "NATIONAL_PROGRAMME" | "OTHER";
                    parentItemId?: number;
                    /** Format: date */
                    periodFrom: string;
                    /** Format: date */
                    periodTo: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.get": {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bases: {
                            date: string | null;
                            issuer: string | null;
                            number: string | null;
                            title: string | null;
                            type: string | null;
                        }[];
                        can: {
                            [key: string]: true | {
                                en: string;
                                vi: string;
                            };
                        };
                        canAmend: true | {
                            en: string;
                            vi: string;
                        };
                        counts: {
                            [key: string]: number;
                        };
                        duties: {
                            duties: string[];
                            unitId: number | null;
                            unitText: string;
                        }[];
                        id: number;
                        isClosed: boolean;
                        isProgramme: boolean;
                        /** @enum {string} */
                        kind: "CCHC" | "INSPECTION" | "COMMUNICATION" | "PROCEDURE_CONTROL" | "DIGITAL" | "TRAINING" | "LEGAL" | "PCI" | "ISO" | "CITY_DIRECTIVE" | "COMMUNE_DIRECTIVE" | "CITY_PLAN" | "NATIONAL_PROGRAMME" | "UNIT" | "OTHER";
                        parent: {
                            planId: number;
                            title: string;
                        } | null;
                        /** @description YYYY-MM-DD */
                        periodFrom: string;
                        /** @description YYYY-MM-DD */
                        periodTo: string;
                        reports: {
                            cycle: string | null;
                            dueText: string | null;
                            id: number;
                            itemId: number;
                            schedule: {
                                ambiguous?: boolean;
                                /** @enum {string} */
                                bound?: "before" | "by";
                                due: string | null;
                                explicitDue?: boolean;
                                /** @enum {string} */
                                kind: "fixed_date" | "before_date" | "date_range" | "month" | "month_range" | "quarters" | "half_year" | "year" | "multi_year" | "continuous" | "recurring" | "event_driven" | "on_instruction" | "roadmap" | "compound" | "unspecified" | "unknown";
                                recurrence: ({
                                    bound: string | null;
                                    dates: string[] | null;
                                    freq: string;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                start: string | null;
                            } & {
                                [key: string]: unknown;
                            };
                            toWhom: string | null;
                            unitIds: number[];
                            who: string | null;
                        }[];
                        source: {
                            fileName: string;
                            hasLines: boolean;
                            id: number;
                        } | null;
                        targets: {
                            baseline: string | null;
                            comparator: string | null;
                            judgement: {
                                all: number;
                                left: number;
                                reached: number;
                            } | null;
                            metric: string | null;
                            no: string | null;
                            text: string;
                            unit: string | null;
                            value: number | null;
                            valueTo: number | null;
                        }[];
                        tasks: {
                            carriesOut: {
                                documentNumber: string | null;
                                no: string | null;
                                planId: number;
                                planTitle: string;
                                text: string;
                            }[];
                            checked: string[];
                            childPlan: {
                                all: number;
                                done: number;
                                id: number;
                            } | null;
                            coordinators: string[];
                            coordinatorUnitIds: number[];
                            doubts: {
                                /** @enum {string} */
                                cell: "no" | "text" | "lead" | "coordinators" | "time" | "products" | "group";
                                en: string;
                                vi: string;
                            }[];
                            groupName: string | null;
                            groupNo: string | null;
                            higherTask: string | null;
                            id: number;
                            isOwn: boolean;
                            itemId: number;
                            lead: string | null;
                            leadText: string | null;
                            leadUnitId: number | null;
                            no: string | null;
                            position: number;
                            products: string[];
                            rhythm: ("MONTHLY" | "QUARTERLY" | "HALF_YEAR") | null;
                            schedule: {
                                ambiguous?: boolean;
                                /** @enum {string} */
                                bound?: "before" | "by";
                                due: string | null;
                                explicitDue?: boolean;
                                /** @enum {string} */
                                kind: "fixed_date" | "before_date" | "date_range" | "month" | "month_range" | "quarters" | "half_year" | "year" | "multi_year" | "continuous" | "recurring" | "event_driven" | "on_instruction" | "roadmap" | "compound" | "unspecified" | "unknown";
                                recurrence: ({
                                    bound: string | null;
                                    dates: string[] | null;
                                    freq: string;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                start: string | null;
                            } & {
                                [key: string]: unknown;
                            };
                            source: {
                                [key: string]: {
                                    confidence: number;
                                    places: {
                                        from?: number;
                                        line: number;
                                        to?: number;
                                    }[];
                                };
                            } | null;
                            state: ("done_on_time" | "done_late" | "overdue" | "running" | "in_step" | "not_yet" | "not_arisen" | "cancelled") | null;
                            text: string;
                            timeText: string | null;
                            works: {
                                all: number;
                                done: number;
                            } | null;
                        }[];
                        title: string;
                        unitId: number | null;
                        version: {
                            agency: string | null;
                            documentDate: string | null;
                            documentNumber: string | null;
                            funding: string | null;
                            id: number;
                            inspection: {
                                deadlines: {
                                    date: string | null;
                                    days: number | null;
                                    text: string;
                                }[];
                                fields: string[];
                                forms: string[];
                                month: string | null;
                                outline: {
                                    level: number;
                                    no: string | null;
                                    text: string;
                                }[];
                                units: string[];
                                window: {
                                    from: string | null;
                                    text: string;
                                    to: string | null;
                                } | null;
                            } | null;
                            issuedAt: string | null;
                            number: number;
                            purposes: string[];
                            remarks: {
                                kind: string;
                                text: string;
                                where: {
                                    lines: number[];
                                    task?: number;
                                };
                            }[];
                            signer: string | null;
                            /** @enum {string} */
                            status: "DRAFT" | "CHECKED" | "SUBMITTED" | "ISSUED" | "REPLACED" | "DROPPED";
                            version: number;
                        };
                        versions: {
                            documentDate: string | null;
                            documentNumber: string | null;
                            number: number;
                            /** @enum {string} */
                            status: "DRAFT" | "CHECKED" | "SUBMITTED" | "ISSUED" | "REPLACED" | "DROPPED";
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.amend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.get_carrying": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            groupName: string | null;
                            groupNo: string | null;
                            isAddressed: boolean;
                            itemId: number;
                            lead: string | null;
                            no: string | null;
                            slices: {
                                carriers: {
                                    /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                                    at: string;
                                    documentNumber: string | null;
                                    itemId: number;
                                    lead: string | null;
                                    /** @enum {string} */
                                    made: "PERSON" | "LIKENESS" | "CLONE";
                                    no: string | null;
                                    person: string | null;
                                    planId: number;
                                    planTitle: string;
                                    state: ("done_on_time" | "done_late" | "overdue" | "running" | "in_step" | "not_yet" | "not_arisen" | "cancelled") | null;
                                    text: string;
                                    years: number[];
                                }[];
                                isGap: boolean;
                                isIn: boolean;
                                isSaid: boolean;
                                state: ("done_on_time" | "done_late" | "overdue" | "running" | "in_step" | "not_yet" | "not_arisen" | "cancelled") | null;
                                year: number;
                            }[];
                            text: string;
                            timeText: string | null;
                            years: number[];
                        }[];
                        thisYear: number;
                        years: number[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "DRAFT" | "CHECKED" | "SUBMITTED" | "ISSUED" | "REPLACED" | "DROPPED";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.compare": {
        parameters: {
            query?: {
                from?: number;
                to?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: number;
                        rows: {
                            changes: {
                                after: string;
                                before: string;
                                cell: string;
                            }[];
                            itemId: number;
                            /** @enum {string} */
                            kind: "ADDED" | "CHANGED" | "DROPPED";
                            no: string | null;
                            text: string;
                        }[];
                        to: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.drop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "DRAFT" | "CHECKED" | "SUBMITTED" | "ISSUED" | "REPLACED" | "DROPPED";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.export_csv": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.export_xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.change_head": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    isProgramme?: boolean;
                    /** @enum {string} */
                    kind: "CCHC" | "INSPECTION" | "COMMUNICATION" | "PROCEDURE_CONTROL" | "DIGITAL" | "TRAINING" | "LEGAL" | "PCI" | "ISO" | "CITY_DIRECTIVE" | "COMMUNE_DIRECTIVE" | "CITY_PLAN" | "NATIONAL_PROGRAMME" | "OTHER";
                    /** Format: date */
                    periodFrom: string;
                    /** Format: date */
                    periodTo: string;
                    signer?: string;
                    title: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "DRAFT" | "CHECKED" | "SUBMITTED" | "ISSUED" | "REPLACED" | "DROPPED";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.issue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agency?: string;
                    /** Format: date */
                    documentDate: string;
                    documentNumber: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "DRAFT" | "CHECKED" | "SUBMITTED" | "ISSUED" | "REPLACED" | "DROPPED";
                        version: number;
                        works: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.set_item_year": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                itemId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isIn: boolean;
                    year: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.paper_docx": {
        parameters: {
            query?: {
                form?: "decision" | "plan";
                version?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.paper_pdf": {
        parameters: {
            query?: {
                form?: "decision" | "plan";
                version?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.pin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isPinned: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.list_proposals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        proposals: {
                            answer: string | null;
                            /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                            at: string;
                            decidedBy: string | null;
                            id: number;
                            isAccepted: boolean | null;
                            itemId: number | null;
                            /** @enum {string} */
                            kind: "ADD" | "CHANGE" | "DROP";
                            person: string | null;
                            reason: string;
                            taskText: string | null;
                            text: string | null;
                            timeText: string | null;
                            unit: string;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.propose": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    itemId?: number;
                    /** @enum {string} */
                    kind: "ADD" | "CHANGE" | "DROP";
                    reason: string;
                    text?: string;
                    timeText?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.decide_proposal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                proposalId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer?: string;
                    isAccepted: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "DRAFT" | "CHECKED" | "SUBMITTED" | "ISSUED" | "REPLACED" | "DROPPED";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.set_report_units": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                reportId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unitIds: number[];
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "DRAFT" | "CHECKED" | "SUBMITTED" | "ISSUED" | "REPLACED" | "DROPPED";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.submit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "DRAFT" | "CHECKED" | "SUBMITTED" | "ISSUED" | "REPLACED" | "DROPPED";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.set_targets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    targets: {
                        baseline?: string;
                        /** @enum {string} */
                        comparator?: "=" | ">=" | "<=" | ">" | "<" | "between";
                        metric?: string;
                        no?: string;
                        text: string;
                        unit?: string;
                        value?: number;
                        valueTo?: number;
                    }[];
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "DRAFT" | "CHECKED" | "SUBMITTED" | "ISSUED" | "REPLACED" | "DROPPED";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.add_task": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    after: number | null;
                    task: {
                        coordinatorUnitIds: number[];
                        /** Format: date */
                        dueOn?: string;
                        groupName?: string;
                        groupNo?: string;
                        higherTask?: string;
                        /** @default false */
                        isOwn?: boolean;
                        leadUnitId: number | null;
                        no?: string;
                        products: string[];
                        rhythm: ("MONTHLY" | "QUARTERLY" | "HALF_YEAR") | null;
                        text: string;
                        timeText?: string;
                    };
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "DRAFT" | "CHECKED" | "SUBMITTED" | "ISSUED" | "REPLACED" | "DROPPED";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.change_task": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    task: {
                        coordinatorUnitIds: number[];
                        /** Format: date */
                        dueOn?: string;
                        groupName?: string;
                        groupNo?: string;
                        higherTask?: string;
                        /** @default false */
                        isOwn?: boolean;
                        leadUnitId: number | null;
                        no?: string;
                        products: string[];
                        rhythm: ("MONTHLY" | "QUARTERLY" | "HALF_YEAR") | null;
                        text: string;
                        timeText?: string;
                    };
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "DRAFT" | "CHECKED" | "SUBMITTED" | "ISSUED" | "REPLACED" | "DROPPED";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.confirm_task": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "DRAFT" | "CHECKED" | "SUBMITTED" | "ISSUED" | "REPLACED" | "DROPPED";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.merge_tasks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    intoTaskId: number;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "DRAFT" | "CHECKED" | "SUBMITTED" | "ISSUED" | "REPLACED" | "DROPPED";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.drop_task": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "DRAFT" | "CHECKED" | "SUBMITTED" | "ISSUED" | "REPLACED" | "DROPPED";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.split_task": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    at: number;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "DRAFT" | "CHECKED" | "SUBMITTED" | "ISSUED" | "REPLACED" | "DROPPED";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.make_unit_plan": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unitId: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.compare_upper": {
        parameters: {
            query?: {
                upper?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        alike: {
                            one: {
                                itemId: number;
                                lead: string | null;
                                no: string | null;
                                planId: number;
                                planTitle: string;
                                text: string;
                            };
                            other: {
                                itemId: number;
                                lead: string | null;
                                no: string | null;
                                planId: number;
                                planTitle: string;
                                text: string;
                            };
                            score: number;
                        }[];
                        counts: {
                            [key: string]: number;
                        };
                        loose: {
                            itemId: number;
                            lead: string | null;
                            no: string | null;
                            text: string;
                        }[];
                        rows: {
                            carriers: {
                                /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                                at: string;
                                documentNumber: string | null;
                                itemId: number;
                                lead: string | null;
                                /** @enum {string} */
                                made: "PERSON" | "LIKENESS" | "CLONE";
                                no: string | null;
                                person: string | null;
                                planId: number;
                                planTitle: string;
                                state: ("done_on_time" | "done_late" | "overdue" | "running" | "in_step" | "not_yet" | "not_arisen" | "cancelled") | null;
                                text: string;
                                years: number[];
                            }[];
                            groupName: string | null;
                            groupNo: string | null;
                            isAddressed: boolean;
                            isProposed: boolean;
                            itemId: number;
                            lead: string | null;
                            no: string | null;
                            proposals: {
                                itemId: number;
                                lead: string | null;
                                /** @enum {string} */
                                made: "PERSON" | "LIKENESS" | "CLONE";
                                no: string | null;
                                score: number;
                                text: string;
                            }[];
                            refused: {
                                /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                                at: string;
                                itemId: number;
                                lead: string | null;
                                /** @enum {string} */
                                made: "PERSON" | "LIKENESS" | "CLONE";
                                no: string | null;
                                person: string | null;
                                text: string;
                            }[];
                            /** @enum {string} */
                            shown: "gap" | "duplicate" | "carried" | "outside";
                            text: string;
                            timeText: string | null;
                            years: number[];
                        }[];
                        /** @enum {string} */
                        status: "DRAFT" | "CHECKED" | "SUBMITTED" | "ISSUED" | "REPLACED" | "DROPPED";
                        title: string;
                        upper: {
                            documentNumber: string | null;
                            id: number;
                            /** @enum {string} */
                            kind: "CCHC" | "INSPECTION" | "COMMUNICATION" | "PROCEDURE_CONTROL" | "DIGITAL" | "TRAINING" | "LEGAL" | "PCI" | "ISO" | "CITY_DIRECTIVE" | "COMMUNE_DIRECTIVE" | "CITY_PLAN" | "NATIONAL_PROGRAMME" | "UNIT" | "OTHER";
                            title: string;
                        } | null;
                        uppers: {
                            documentNumber: string | null;
                            id: number;
                            /** @enum {string} */
                            kind: "CCHC" | "INSPECTION" | "COMMUNICATION" | "PROCEDURE_CONTROL" | "DIGITAL" | "TRAINING" | "LEGAL" | "PCI" | "ISO" | "CITY_DIRECTIVE" | "COMMUNE_DIRECTIVE" | "CITY_PLAN" | "NATIONAL_PROGRAMME" | "UNIT" | "OTHER";
                            title: string;
                        }[];
                        years: number[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.decide_links": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isLinked: boolean;
                    links: {
                        itemId: number;
                        upperItemId: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        done: number;
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.undo_links": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    links: {
                        itemId: number;
                        upperItemId: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        done: number;
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.take_upper_task": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    upperItemId: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        way: "ADDED" | "PROPOSED";
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.export_upper_csv": {
        parameters: {
            query?: {
                shown?: "gap" | "duplicate" | "carried" | "outside" | "loose";
                upper?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.export_upper_xlsx": {
        parameters: {
            query?: {
                shown?: "gap" | "duplicate" | "carried" | "outside" | "loose";
                upper?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procedures.list_offered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        procedures: {
                            canReceive: boolean;
                            code: string;
                            fees: {
                                amountDong: number;
                                from?: string;
                                name: string;
                                per: string;
                            }[];
                            feeText: string;
                            field: string;
                            id: number;
                            limitText: string;
                            limitUnit: ("WORKING_DAY" | "WORKING_HOUR" | "CALENDAR_DAY" | "MONTH" | "SAME_DAY") | null;
                            limitValue: number | null;
                            name: string;
                            papers: {
                                /** @default 1 */
                                copies: number;
                                /** @default [] */
                                kinds: ("ORIGINAL" | "COPY" | "ELECTRONIC")[];
                                name: string;
                                note?: string;
                            }[];
                            responsibleUnit: string;
                            resultName: string;
                            /** @enum {string} */
                            valuesAre: "CONFIRMED" | "DEMONSTRATION" | "UNCONFIRMED";
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.preview_due": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offeredProcedureId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                        dueAt: string;
                        /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                        receivedAt: string;
                        why: string[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.list_receptions": {
        parameters: {
            query?: {
                page?: number;
                search?: string;
                size?: number;
                status?: "received" | "sent" | "result_back" | "returned" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            applicantName: string;
                            code: string;
                            dueAt: string | null;
                            id: number;
                            procedureName: string;
                            /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                            receivedAt: string;
                            remaining: {
                                en: string;
                                overdue: boolean;
                                soon: boolean;
                                vi: string;
                            } | null;
                            resolverName: string;
                            /** @enum {string} */
                            status: "received" | "sent" | "result_back" | "returned" | "withdrawn";
                        }[];
                        total: {
                            count: number;
                            isMore: boolean;
                        };
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.receive_for_other": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    applicant: {
                        address?: string;
                        /** Format: date */
                        bornOn?: string;
                        /** Format: email */
                        email?: string;
                        idNumber?: string;
                        /** @enum {string} */
                        kind: "CITIZEN" | "ORGANISATION";
                        name: string;
                        phone?: string;
                    };
                    offeredProcedureId: number;
                    papers: {
                        /** @enum {string} */
                        form: "ORIGINAL" | "COPY" | "ELECTRONIC" | "DIGITISED" | "MISSING";
                        name: string;
                        quantity: number;
                    }[];
                    resolverAgencyCode: string;
                    resolverName: string;
                    /** @enum {string} */
                    returnBy: "COUNTER" | "POST" | "ONLINE";
                    subject?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                        dueAt: string;
                        id: number;
                        why: string[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.get_reception": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applicant: {
                            address: string | null;
                            bornOn: string | null;
                            email: string | null;
                            idNumber: string | null;
                            /** @enum {string} */
                            kind: "CITIZEN" | "ORGANISATION";
                            name: string;
                            phone: string | null;
                        };
                        can: {
                            [key: string]: true | {
                                en: string;
                                vi: string;
                            };
                        };
                        code: string;
                        dueAt: string | null;
                        history: {
                            /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                            at: string;
                            deviceAt: string | null;
                            id: number;
                            person: string | null;
                            reason: string | null;
                            role: string | null;
                            to: string | null;
                            unit: string | null;
                            verb: string;
                        }[];
                        id: number;
                        limit: {
                            /** @enum {string} */
                            unit: "WORKING_DAY" | "WORKING_HOUR" | "CALENDAR_DAY" | "MONTH" | "SAME_DAY";
                            value: number;
                        } | null;
                        papers: {
                            /** @enum {string} */
                            form: "ORIGINAL" | "COPY" | "ELECTRONIC" | "DIGITISED" | "MISSING";
                            name: string;
                            quantity: number;
                        }[];
                        procedureCode: string;
                        procedureName: string;
                        /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                        receivedAt: string;
                        remaining: {
                            en: string;
                            overdue: boolean;
                            soon: boolean;
                            vi: string;
                        } | null;
                        resolverAgencyCode: string;
                        resolverName: string;
                        resultAt: string | null;
                        /** @enum {string} */
                        returnBy: "COUNTER" | "POST" | "ONLINE";
                        returnedAt: string | null;
                        sentAt: string | null;
                        /** @enum {string} */
                        status: "received" | "sent" | "result_back" | "returned" | "withdrawn";
                        subject: string;
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.reception_send": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "received" | "sent" | "result_back" | "returned" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.reception_take_result": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "received" | "sent" | "result_back" | "returned" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.reception_hand_over": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "received" | "sent" | "result_back" | "returned" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.reception_withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        status: "received" | "sent" | "result_back" | "returned" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "lists.save_view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    columns: string[] | null;
                    filter: {
                        [key: string]: string;
                    };
                    isShared: boolean;
                    list: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "lists.change_view": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isShared: boolean;
                    name: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "lists.delete_view": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "lists.restore_view": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.apply_unit_change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        isDone: boolean;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.cancel_unit_change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.list_units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        units: {
                            aliases: string[];
                            id: number;
                            key: string;
                            /** @enum {string} */
                            kind: "LEADERSHIP" | "SPECIALISED" | "OTHER_ADMINISTRATIVE" | "PUBLIC_SERVICE" | "OUTSIDE" | "GROUP";
                            name: string;
                            next: {
                                effectiveOn: string;
                                /** @enum {string} */
                                kind: "RENAMED" | "MERGED" | "DISSOLVED";
                            } | null;
                            shortName: string;
                            /** @enum {string} */
                            state: "COMING" | "CURRENT" | "ENDED";
                            symbol: string;
                            validFrom: string;
                            validTo: string | null;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.add_unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    aliases: string[];
                    foundingDecision?: string;
                    /** @enum {string} */
                    kind: "LEADERSHIP" | "SPECIALISED" | "OTHER_ADMINISTRATIVE" | "PUBLIC_SERVICE" | "OUTSIDE" | "GROUP";
                    name: string;
                    shortName: string;
                    symbol: string;
                    /** Format: date */
                    validFrom?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.change_unit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    aliases: string[];
                    foundingDecision?: string;
                    /** @enum {string} */
                    kind: "LEADERSHIP" | "SPECIALISED" | "OTHER_ADMINISTRATIVE" | "PUBLIC_SERVICE" | "OUTSIDE" | "GROUP";
                    name: string;
                    shortName: string;
                    symbol: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.get_unit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        aliases: string[];
                        changes: {
                            decision: string;
                            effectiveOn: string;
                            enteredBy: string | null;
                            formerName: string | null;
                            id: number;
                            intoUnit: string | null;
                            intoUnitId: number | null;
                            /** @enum {string} */
                            kind: "RENAMED" | "MERGED" | "DISSOLVED";
                            name: string | null;
                            /** @enum {string} */
                            state: "WAITING" | "STUCK" | "DONE" | "CANCELLED";
                            unit: string;
                            unitId: number;
                        }[];
                        foundingDecision: string | null;
                        id: number;
                        key: string;
                        /** @enum {string} */
                        kind: "LEADERSHIP" | "SPECIALISED" | "OTHER_ADMINISTRATIVE" | "PUBLIC_SERVICE" | "OUTSIDE" | "GROUP";
                        members: {
                            area: string | null;
                            /** @enum {string} */
                            duty: "HEAD" | "DEPUTY" | "SECRETARY" | "MEMBER";
                            id: number;
                            name: string;
                            personId: number | null;
                            post: string | null;
                            validFrom: string;
                            validTo: string | null;
                        }[];
                        name: string;
                        names: {
                            decision: string | null;
                            from: string;
                            name: string;
                            shortName: string;
                            symbol: string;
                        }[];
                        people: number;
                        shortName: string;
                        /** @enum {string} */
                        state: "COMING" | "CURRENT" | "ENDED";
                        symbol: string;
                        validFrom: string;
                        validTo: string | null;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.draft_chase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        letter: string;
                        unit: string;
                        works: {
                            distance: {
                                days: number;
                                en: string;
                                overdue: boolean;
                                soon: boolean;
                                vi: string;
                                workingDays: number;
                            } | null;
                            dueOn: string | null;
                            fieldNo: string | null;
                            finishedOn: string | null;
                            id: number;
                            isBefore: boolean;
                            isBlocked: boolean;
                            isSilent: boolean;
                            isSubmitted: boolean;
                            /** @enum {string} */
                            origin: "PLAN" | "REPORT" | "CITY" | "COMMUNE" | "CHASE" | "DIFFICULTY";
                            originLabel: string;
                            percent: number;
                            period: string | null;
                            person: string | null;
                            personId: number | null;
                            standsInFor: string | null;
                            startsOn: string | null;
                            /** @enum {string} */
                            state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                            title: string;
                            unit: string;
                            unitId: number;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.send_chase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    documentNumber?: string;
                    letter: string;
                    workIds: number[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        workId: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.dissolve_unit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decision: string;
                    /** Format: date */
                    effectiveOn: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        isDone: boolean;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.list_handlers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: {
                            fullName: string;
                            id: number;
                            title: string;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.add_member": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    area?: string;
                    /** @enum {string} */
                    duty: "HEAD" | "DEPUTY" | "SECRETARY" | "MEMBER";
                    personId?: number;
                    title?: string;
                    /** Format: date */
                    validFrom?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.merge_unit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decision: string;
                    /** Format: date */
                    effectiveOn: string;
                    intoUnitId: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        isDone: boolean;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.rename_unit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decision: string;
                    /** Format: date */
                    effectiveOn: string;
                    name: string;
                    shortName: string;
                    symbol: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        isDone: boolean;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.list_waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        plans: {
                            at: string | null;
                            documentNumber: string | null;
                            id: number;
                            /** @enum {string} */
                            kind: "CCHC" | "INSPECTION" | "COMMUNICATION" | "PROCEDURE_CONTROL" | "DIGITAL" | "TRAINING" | "LEGAL" | "PCI" | "ISO" | "CITY_DIRECTIVE" | "COMMUNE_DIRECTIVE" | "CITY_PLAN" | "NATIONAL_PROGRAMME" | "UNIT" | "OTHER";
                            leaderless: number;
                            person: string | null;
                            /** @enum {string} */
                            status: "DRAFT" | "CHECKED" | "SUBMITTED" | "ISSUED" | "REPLACED" | "DROPPED";
                            taskCount: number;
                            title: string;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.accept_many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    works: {
                        id: number;
                        version: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outcomes: {
                            id: number;
                            refusal: {
                                en: string;
                                vi: string;
                            } | null;
                            title: string;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.assign_many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    personId: number;
                    works: {
                        id: number;
                        version: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outcomes: {
                            id: number;
                            refusal: {
                                en: string;
                                vi: string;
                            } | null;
                            title: string;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.list_difficulties": {
        parameters: {
            query?: {
                page?: number;
                search?: string;
                size?: number;
                state?: "open" | "answered";
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            answered: number;
                            open: number;
                        };
                        rows: {
                            /** @enum {string} */
                            addressedTo: "CHAIRMAN" | "COMMITTEE" | "HIGHER";
                            answer: string | null;
                            answerBy: string | null;
                            answeredAt: string | null;
                            answeredBy: string | null;
                            answerWorkId: number | null;
                            /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                            at: string;
                            hindrance: string;
                            id: number;
                            isLate: boolean;
                            person: string | null;
                            proposal: string;
                            unit: string;
                            work: string;
                            workId: number;
                        }[];
                        total: {
                            count: number;
                            isMore: boolean;
                        };
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.export_difficulties_csv": {
        parameters: {
            query?: {
                search?: string;
                state?: "open" | "answered";
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.export_difficulties_xlsx": {
        parameters: {
            query?: {
                search?: string;
                state?: "open" | "answered";
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.report_difficulties": {
        parameters: {
            query?: {
                field?: "I" | "II" | "III" | "IV" | "V" | "VI" | "VII";
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fields: {
                            answered: {
                                /** @enum {string} */
                                addressedTo: "CHAIRMAN" | "COMMITTEE" | "HIGHER";
                                answer: string | null;
                                answeredAt: string | null;
                                /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                                at: string;
                                field: ("I" | "II" | "III" | "IV" | "V" | "VI" | "VII") | null;
                                hindrance: string;
                                id: number;
                                proposal: string;
                                task: {
                                    itemId: number;
                                    label: string;
                                } | null;
                                unit: string;
                                work: string;
                                workId: number;
                            }[];
                            field: ("I" | "II" | "III" | "IV" | "V" | "VI" | "VII") | null;
                            open: {
                                /** @enum {string} */
                                addressedTo: "CHAIRMAN" | "COMMITTEE" | "HIGHER";
                                answer: string | null;
                                answeredAt: string | null;
                                /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                                at: string;
                                field: ("I" | "II" | "III" | "IV" | "V" | "VI" | "VII") | null;
                                hindrance: string;
                                id: number;
                                proposal: string;
                                task: {
                                    itemId: number;
                                    label: string;
                                } | null;
                                unit: string;
                                work: string;
                                workId: number;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.export_difficulty_report_csv": {
        parameters: {
            query?: {
                field?: "I" | "II" | "III" | "IV" | "V" | "VI" | "VII";
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.export_difficulty_report_xlsx": {
        parameters: {
            query?: {
                field?: "I" | "II" | "III" | "IV" | "V" | "VI" | "VII";
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.list_imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        imports: {
                            at: string;
                            count: number;
                            fileName: string;
                            id: number;
                            isUndone: boolean;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: base64 */
                    content: string;
                    fileName: string;
                    /** @enum {string} */
                    origin: "CITY" | "COMMUNE";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        rows: {
                            dueOn: string | null;
                            isBefore: boolean;
                            line: number;
                            /** @enum {string} */
                            outcome: "NEW" | "DUPLICATE" | "WRONG";
                            title: string;
                            unit: string | null;
                            why: {
                                en: string;
                                vi: string;
                            } | null;
                            workId: number | null;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.undo_import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        kept: number;
                        undone: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.check_import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: base64 */
                    content: string;
                    fileName: string;
                    /** @enum {string} */
                    origin: "CITY" | "COMMUNE";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            dueOn: string | null;
                            isBefore: boolean;
                            line: number;
                            /** @enum {string} */
                            outcome: "NEW" | "DUPLICATE" | "WRONG";
                            title: string;
                            unit: string | null;
                            why: {
                                en: string;
                                vi: string;
                            } | null;
                            workId: number | null;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.find_proofs": {
        parameters: {
            query?: {
                effectiveOn?: string;
                number?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** @description YYYY-MM-DD */
                            effectiveOn: string;
                            hasFile: boolean;
                            /** @enum {string} */
                            kind: "DOCUMENT" | "EVENT" | "MEDIUM" | "SYSTEM" | "SECTION";
                            number: string | null;
                            proofId: number;
                            serves: number;
                            title: string;
                            works: {
                                id: number;
                                title: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.get_settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        silentDays: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.set_settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    silentDays: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        silentDays: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.get_working_time": {
        parameters: {
            query?: {
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        periods: {
                            from: string;
                            sessions: {
                                countsForDeadline: boolean;
                                from: string;
                                openForReception: boolean;
                                to: string;
                                weekday: number;
                            }[];
                            to: string | null;
                        }[];
                        today: {
                            countsForDeadline: boolean;
                            from: string;
                            openForReception: boolean;
                            to: string;
                            weekday: number;
                        }[];
                        unitsWithOwn: number[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.set_working_week": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sessions: {
                        countsForDeadline: boolean;
                        from: string;
                        openForReception: boolean;
                        to: string;
                        weekday: number;
                    }[];
                    unitId?: number;
                    /** Format: date */
                    validFrom: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.list": {
        parameters: {
            query?: {
                dueFrom?: string;
                dueTo?: string;
                fieldNo?: string;
                origin?: string;
                originId?: number;
                page?: number;
                personId?: number;
                queue?: "mine" | "unit" | "coordinating" | "watching" | "to_accept" | "all";
                search?: string;
                silent?: "1";
                size?: number;
                sort?: "due" | "newest" | "unit" | "title";
                state?: string;
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            distance: {
                                days: number;
                                en: string;
                                overdue: boolean;
                                soon: boolean;
                                vi: string;
                                workingDays: number;
                            } | null;
                            dueOn: string | null;
                            fieldNo: string | null;
                            finishedOn: string | null;
                            id: number;
                            isBefore: boolean;
                            isBlocked: boolean;
                            isSilent: boolean;
                            isSubmitted: boolean;
                            /** @enum {string} */
                            origin: "PLAN" | "REPORT" | "CITY" | "COMMUNE" | "CHASE" | "DIFFICULTY";
                            originLabel: string;
                            percent: number;
                            period: string | null;
                            person: string | null;
                            personId: number | null;
                            standsInFor: string | null;
                            startsOn: string | null;
                            /** @enum {string} */
                            state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                            title: string;
                            unit: string;
                            unitId: number;
                            version: number;
                        }[];
                        total: {
                            count: number;
                            isMore: boolean;
                        };
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.give": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    coordinatorIds?: number[];
                    /** Format: date */
                    dueOn?: string;
                    /** @default false */
                    isBefore?: boolean;
                    /** @enum {string} */
                    origin: "CITY" | "COMMUNE";
                    personId?: number;
                    products?: string[];
                    source: string;
                    title: string;
                    unitId: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    works: {
                        id: number;
                        version: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outcomes: {
                            id: number;
                            refusal: {
                                en: string;
                                vi: string;
                            } | null;
                            title: string;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedAt: string | null;
                        blockedReason: string | null;
                        can: {
                            [key: string]: true | {
                                en: string;
                                vi: string;
                            };
                        };
                        chases: {
                            /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                            at: string;
                            id: number;
                            number: string | null;
                        }[];
                        difficulties: {
                            /** @enum {string} */
                            addressedTo: "CHAIRMAN" | "COMMITTEE" | "HIGHER";
                            answer: string | null;
                            answerBy: string | null;
                            answeredAt: string | null;
                            answeredBy: string | null;
                            answerWorkId: number | null;
                            /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                            at: string;
                            hindrance: string;
                            id: number;
                            person: string | null;
                            proposal: string;
                            work: string;
                            workId: number;
                        }[];
                        distance: {
                            days: number;
                            en: string;
                            overdue: boolean;
                            soon: boolean;
                            vi: string;
                            workingDays: number;
                        } | null;
                        dueOn: string | null;
                        extensions: {
                            answer: string | null;
                            /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                            askedAt: string;
                            askedBy: string | null;
                            decidedAt: string | null;
                            decidedBy: string | null;
                            /** @description YYYY-MM-DD */
                            fromDueOn: string;
                            fromIsBefore: boolean;
                            id: number;
                            isGranted: boolean | null;
                            reason: string;
                            /** @description YYYY-MM-DD */
                            toDueOn: string;
                        }[];
                        fieldNo: string | null;
                        finishedOn: string | null;
                        history: {
                            /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                            at: string;
                            covers: string | null;
                            deviceAt: string | null;
                            id: number;
                            person: string | null;
                            reason: string | null;
                            role: string | null;
                            unit: string | null;
                            verb: string;
                        }[];
                        id: number;
                        isBefore: boolean;
                        isBlocked: boolean;
                        isConditional: boolean;
                        isSilent: boolean;
                        isSubmitted: boolean;
                        judgedOn: string | null;
                        /** @enum {string} */
                        manner: "ONCE" | "CHECK_IN" | "EVENT" | "OPEN";
                        notArisenReason: string | null;
                        notes: {
                            /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                            at: string;
                            id: number;
                            percent: number | null;
                            person: string | null;
                            text: string;
                        }[];
                        /** @enum {string} */
                        origin: "PLAN" | "REPORT" | "CITY" | "COMMUNE" | "CHASE" | "DIFFICULTY";
                        originId: number | null;
                        originLabel: string;
                        percent: number;
                        period: string | null;
                        person: string | null;
                        personId: number | null;
                        products: {
                            explanation: string | null;
                            id: number;
                            name: string;
                            position: number;
                        }[];
                        proofs: {
                            /** @description YYYY-MM-DDTHH:mm, giờ Việt Nam */
                            at: string;
                            /** @description YYYY-MM-DD */
                            effectiveOn: string;
                            file: {
                                mediaType: string;
                                name: string;
                                sha256: string;
                                size: number;
                            } | null;
                            id: number;
                            /** @enum {string} */
                            kind: "DOCUMENT" | "EVENT" | "MEDIUM" | "SYSTEM" | "SECTION";
                            link: string | null;
                            number: string | null;
                            others: {
                                id: number;
                                title: string;
                            }[];
                            person: string | null;
                            place: string | null;
                            present: number | null;
                            productId: number | null;
                            proofId: number;
                            servesOthers: number;
                            title: string;
                            writerId: number | null;
                        }[];
                        standsInFor: string | null;
                        startsOn: string | null;
                        /** @enum {string} */
                        state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                        /** @enum {string} */
                        status: "OPEN" | "SUBMITTED" | "DONE" | "NOT_ARISEN" | "CANCELLED";
                        steps: {
                            doneAt: string | null;
                            dueOn: string | null;
                            id: number;
                            person: {
                                id: number;
                                name: string;
                            } | null;
                            text: string;
                        }[];
                        submittedAt: string | null;
                        submittedBy: {
                            id: number;
                            name: string;
                        } | null;
                        title: string;
                        unit: string;
                        unitId: number;
                        unitName: string;
                        units: {
                            id: number;
                            name: string;
                            /** @enum {string} */
                            part: "COORDINATES" | "WATCHES";
                        }[];
                        version: number;
                        waitedForBy: {
                            dueOn: string | null;
                            id: number;
                            isBefore: boolean;
                            isOver: boolean;
                            /** @enum {string} */
                            state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                            title: string;
                            unit: string;
                        }[];
                        waitsFor: {
                            dueOn: string | null;
                            id: number;
                            isBefore: boolean;
                            isOver: boolean;
                            /** @enum {string} */
                            state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                            title: string;
                            unit: string;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    personId: number;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.block": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.add_dependency": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    waitsForId: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.remove_dependency": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                waitsForId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.report_difficulty": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    addressedTo: "CHAIRMAN" | "COMMITTEE" | "HIGHER";
                    hindrance: string;
                    proposal: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answerWorkId: number;
                        difficultyId: number;
                        id: number;
                        /** @enum {string} */
                        state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.answer_difficulty": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                difficultyId: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.set_event": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    dueOn: string;
                    reason: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.decide_extension": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer?: string;
                    isGranted: boolean;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.ask_extension": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** Format: date */
                    toDueOn: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.report_not_arisen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.note": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    percent?: number;
                    text: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.explain_product": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                productId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    explanation: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.add_proof": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    effectiveOn: string;
                    /** @enum {string} */
                    kind: "DOCUMENT" | "EVENT" | "MEDIUM" | "SYSTEM" | "SECTION";
                    /** Format: uri */
                    link?: string;
                    number?: string;
                    place?: string;
                    present?: number;
                    productId?: number;
                    title: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        proofId: number;
                        /** @enum {string} */
                        state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.open_proof_file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                proofId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "text/plain": string;
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.attach_proof_file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                proofId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.remove_proof": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                proofId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.reuse_proof": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                proofId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    productId?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.return": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.add_step": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    dueOn?: string;
                    personId?: number;
                    text: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.mark_step": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                stepId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isDone: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.remove_step": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                stepId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.submit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.unblock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                        version: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.add_watcher": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unitId: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.remove_watcher": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                unitId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.list_choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: {
                            fullName: string;
                            id: number;
                            title: string;
                            unitId: number;
                        }[];
                        units: {
                            id: number;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.count": {
        parameters: {
            query?: {
                dueFrom?: string;
                dueTo?: string;
                fieldNo?: string;
                origin?: string;
                originId?: number;
                personId?: number;
                queue?: "mine" | "unit" | "coordinating" | "watching" | "to_accept" | "all";
                search?: string;
                silent?: "1";
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            [key: string]: number;
                        };
                        silent: number;
                        toAccept: number;
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.export_csv": {
        parameters: {
            query?: {
                columns?: string;
                dueFrom?: string;
                dueTo?: string;
                fieldNo?: string;
                origin?: string;
                originId?: number;
                personId?: number;
                queue?: "mine" | "unit" | "coordinating" | "watching" | "to_accept" | "all";
                search?: string;
                silent?: "1";
                sort?: "due" | "newest" | "unit" | "title";
                state?: string;
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.export_xlsx": {
        parameters: {
            query?: {
                columns?: string;
                dueFrom?: string;
                dueTo?: string;
                fieldNo?: string;
                origin?: string;
                originId?: number;
                personId?: number;
                queue?: "mine" | "unit" | "coordinating" | "watching" | "to_accept" | "all";
                search?: string;
                silent?: "1";
                sort?: "due" | "newest" | "unit" | "title";
                state?: string;
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "works.overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            [key: string]: number;
                        };
                        late: {
                            distance: {
                                days: number;
                                en: string;
                                overdue: boolean;
                                soon: boolean;
                                vi: string;
                                workingDays: number;
                            } | null;
                            dueOn: string | null;
                            fieldNo: string | null;
                            finishedOn: string | null;
                            id: number;
                            isBefore: boolean;
                            isBlocked: boolean;
                            isSilent: boolean;
                            isSubmitted: boolean;
                            /** @enum {string} */
                            origin: "PLAN" | "REPORT" | "CITY" | "COMMUNE" | "CHASE" | "DIFFICULTY";
                            originLabel: string;
                            percent: number;
                            period: string | null;
                            person: string | null;
                            personId: number | null;
                            standsInFor: string | null;
                            startsOn: string | null;
                            /** @enum {string} */
                            state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                            title: string;
                            unit: string;
                            unitId: number;
                            version: number;
                        }[];
                        silent: {
                            distance: {
                                days: number;
                                en: string;
                                overdue: boolean;
                                soon: boolean;
                                vi: string;
                                workingDays: number;
                            } | null;
                            dueOn: string | null;
                            fieldNo: string | null;
                            finishedOn: string | null;
                            id: number;
                            isBefore: boolean;
                            isBlocked: boolean;
                            isSilent: boolean;
                            isSubmitted: boolean;
                            /** @enum {string} */
                            origin: "PLAN" | "REPORT" | "CITY" | "COMMUNE" | "CHASE" | "DIFFICULTY";
                            originLabel: string;
                            percent: number;
                            period: string | null;
                            person: string | null;
                            personId: number | null;
                            standsInFor: string | null;
                            startsOn: string | null;
                            /** @enum {string} */
                            state: "done_on_time" | "done_late" | "overdue" | "running" | "not_yet" | "not_arisen" | "cancelled";
                            title: string;
                            unit: string;
                            unitId: number;
                            version: number;
                        }[];
                        units: {
                            counts: {
                                [key: string]: number;
                            };
                            id: number;
                            longestDays: number;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Từ chối */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
